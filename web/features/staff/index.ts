import StaffIcon from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const staff: Desk = {
  name: 'staff',
  icon: StaffIcon,
  permission: 'staff.read',
  group: 'house',
  resources: [
    {
      name: 'staff',
      list: lazy(() => import('./StaffList.tsx')),
      show: lazy(() => import('./StaffShow.tsx')),
    },
  ],
};
