import OrganisationsIcon from '@mui/icons-material/ApartmentOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const organisations: Desk = {
  name: 'organisations',
  icon: OrganisationsIcon,
  permission: 'organisations.read',
  key: 'o',
  group: 'desks',
  resources: [
    {
      name: 'organisations',
      list: lazy(() => import('./OrganisationList.tsx')),
      show: lazy(() => import('./OrganisationShow.tsx')),
    },
  ],
};
