import SupportIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const support: Desk = {
  name: 'support',
  icon: SupportIcon,
  permission: 'support.read',
  key: 't',
  group: 'desks',
  resources: [
    {
      name: 'tickets',
      list: lazy(() => import('./TicketList.tsx')),
      show: lazy(() => import('./TicketShow.tsx')),
    },
  ],
};
