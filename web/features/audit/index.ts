import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const audit: Desk = {
  name: 'audit',
  icon: AuditIcon,
  permission: 'audit.read',
  key: 'l',
  group: 'house',
  resources: [
    {
      name: 'audit',
      list: lazy(() => import('./AuditList.tsx')),
      show: lazy(() => import('./AuditShow.tsx')),
    },
  ],
};
