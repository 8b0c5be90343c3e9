import ConflictsIcon from '@mui/icons-material/JoinInnerOutlined';
import { lazy } from 'react';
import type { Desk } from '../../app/desk.ts';

export const eidConflicts: Desk = {
  name: 'eid-conflicts',
  icon: ConflictsIcon,
  permission: 'eid-conflicts.read',
  key: 'c',
  group: 'desks',
  resources: [
    {
      name: 'eid-conflicts',
      list: lazy(() => import('./ConflictList.tsx')),
      show: lazy(() => import('./ConflictShow.tsx')),
    },
  ],
};
