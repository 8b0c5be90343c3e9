import type { ReactNode } from 'react';
import type { Permission } from '#core/permissions';
import { PageSkeleton } from '../components/PageSkeleton.tsx';
import { NoPermission } from './pages/NoPermission.tsx';
import { useSession } from './session.ts';

/** Shows a screen only to those whom the API would answer; the API itself decides again. */
export const DeskGuard = ({
  permission,
  children,
}: {
  permission: Permission;
  children: ReactNode;
}) => {
  const session = useSession();
  if (!session) return <PageSkeleton />;
  return session.permissions.includes(permission) ? children : <NoPermission />;
};
