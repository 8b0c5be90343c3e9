import MandatesIcon from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const mandates: Desk = {
  name: 'mandates',
  icon: MandatesIcon,
  permission: 'mandates.read',
  key: 'm',
  group: 'desks',
  resources: [
    {
      name: 'filings',
      list: lazy(() => import('./FilingList.tsx')),
      show: lazy(() => import('./FilingShow.tsx')),
    },
    {
      name: 'co-ownerships',
      list: lazy(() => import('./CoOwnershipList.tsx')),
      show: lazy(() => import('./CoOwnershipShow.tsx')),
    },
  ],
};
