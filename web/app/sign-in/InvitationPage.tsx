import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { staffApi } from '#contract/staff';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useApi } from '../use-api.ts';
import { ChoosePassword } from './ChoosePassword.tsx';
import { DoorPage } from './DoorPage.tsx';

/** The token stands behind the #, which browsers never send: no log ever holds it. */
const readToken = () => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';

/** Where an invitation or reset link leads: choose a password, then sign in with it. */
const InvitationPage = () => {
  const [token] = useState(readToken);
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { data, error } = useApi(
    staffApi.readInvitation,
    { body: { token } },
    { staleTime: Infinity },
  );
  const title = translate('frame.invitation.title');
  if (error) {
    return (
      <DoorPage title={title} lead="">
        <EmptyState
          title={translate('frame.invitation.broken')}
          action={
            <Button component={Link} to="/login">
              {translate('frame.invitation.to_sign_in')}
            </Button>
          }
        >
          {translate('frame.invitation.broken_why')}
        </EmptyState>
      </DoorPage>
    );
  }
  if (!data) {
    return (
      <DoorPage title={title} lead=" ">
        <Skeleton height={140} />
      </DoorPage>
    );
  }
  return (
    <DoorPage title={title} lead={translate('frame.invitation.for', data)}>
      <ChoosePassword
        token={token}
        email={data.email}
        onDone={() => {
          notify('frame.invitation.done', { type: 'success' });
          void navigate('/login', { replace: true });
        }}
      />
    </DoorPage>
  );
};

export default InvitationPage;
