import AccreditationsIcon from '@mui/icons-material/VerifiedOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const accreditations: Desk = {
  name: 'accreditations',
  icon: AccreditationsIcon,
  permission: 'accreditations.read',
  key: 'e',
  group: 'desks',
  resources: [
    {
      name: 'missing-accreditations',
      list: lazy(() => import('./MissingList.tsx')),
    },
    {
      name: 'accreditations',
      list: lazy(() => import('./AccreditationList.tsx')),
    },
    {
      name: 'accreditation-sources',
      list: lazy(() => import('./SourceList.tsx')),
      show: lazy(() => import('./SourceShow.tsx')),
    },
  ],
};
