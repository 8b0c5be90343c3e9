import WalletIcon from '@mui/icons-material/AccountBalanceWalletOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const wallet: Desk = {
  name: 'wallet',
  icon: WalletIcon,
  permission: 'wallet.read',
  key: 'w',
  group: 'desks',
  resources: [
    {
      name: 'movements',
      list: lazy(() => import('./movements/MovementDesk.tsx')),
    },
    {
      name: 'statement-files',
      list: lazy(() => import('./files/FileList.tsx')),
      show: lazy(() => import('./files/FileShow.tsx')),
    },
    {
      name: 'statements',
      list: lazy(() => import('./statements/StatementList.tsx')),
      show: lazy(() => import('./statements/StatementShow.tsx')),
    },
    {
      name: 'wallets',
      list: lazy(() => import('./wallets/WalletList.tsx')),
      show: lazy(() => import('./wallets/WalletShow.tsx')),
    },
    {
      name: 'top-ups',
      list: lazy(() => import('./wallets/TopUpList.tsx')),
      show: lazy(() => import('./wallets/TopUpShow.tsx')),
    },
    {
      name: 'refunds',
      list: lazy(() => import('./refunds/RefundDesk.tsx')),
      show: lazy(() => import('./refunds/RefundShow.tsx')),
    },
    {
      name: 'refund-files',
      list: lazy(() => import('./refunds/RefundFileList.tsx')),
      hidden: true,
    },
  ],
};
