import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../components/use-words.ts';
import { useSession } from '../session.ts';

/** The screen exists, and my roles do not open it. */
export const NoPermission = () => {
  const translate = useTranslate();
  const words = useWords();
  const roles = useSession()?.staff.roles.map((role) => words('roles', role)) ?? [];
  return (
    <>
      <PageHeader title={translate('frame.no_permission.title')} />
      <EmptyState
        title={translate('frame.no_permission.what')}
        action={
          <Button component={Link} to="/">
            {translate('frame.to_front')}
          </Button>
        }
      >
        {translate('frame.no_permission.why', { roles: roles.join(', ') })}
      </EmptyState>
    </>
  );
};
