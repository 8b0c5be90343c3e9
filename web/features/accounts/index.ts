import AccountsIcon from '@mui/icons-material/PersonSearchOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const accounts: Desk = {
  name: 'accounts',
  icon: AccountsIcon,
  permission: 'accounts.read',
  key: 'a',
  group: 'desks',
  resources: [
    {
      name: 'accounts',
      list: lazy(() => import('./AccountList.tsx')),
      show: lazy(() => import('./AccountShow.tsx')),
    },
  ],
};
