import MailIcon from '@mui/icons-material/MailOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const mails: Desk = {
  name: 'mails',
  icon: MailIcon,
  permission: 'mails.read',
  group: 'house',
  resources: [
    {
      name: 'mails',
      list: lazy(() => import('./MailList.tsx')),
      show: lazy(() => import('./MailShow.tsx')),
    },
  ],
};
