import PrivacyIcon from '@mui/icons-material/ShieldOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const privacy: Desk = {
  name: 'privacy',
  icon: PrivacyIcon,
  permission: 'privacy.read',
  key: 'p',
  group: 'desks',
  resources: [
    {
      name: 'privacy-requests',
      list: lazy(() => import('./PrivacyList.tsx')),
      show: lazy(() => import('./PrivacyShow.tsx')),
    },
  ],
};
