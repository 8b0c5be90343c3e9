import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordSkeleton } from '../../components/RecordSkeleton.tsx';
import { useWords } from '../../components/use-words.ts';
import { useSession } from '../session.ts';
import { AuthenticatorPanel } from './AuthenticatorPanel.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';

/** What I keep for myself: password, authenticator, sessions. */
const ProfilePage = () => {
  const translate = useTranslate();
  const words = useWords();
  const staff = useSession()?.staff;
  if (!staff) return <RecordSkeleton />;
  return (
    <>
      <PageHeader title={translate('frame.profile.title')} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Panel title={translate('frame.profile.who')}>
          <KeyValueGrid
            rows={[
              { label: translate('frame.profile.name'), value: staff.name },
              { label: translate('frame.profile.email'), value: staff.email },
              {
                label: translate('frame.profile.roles'),
                value: staff.roles.map((role) => words('roles', role)).join(', '),
              },
            ]}
          />
        </Panel>
        <OwnSessions />
        <PasswordPanel />
        <AuthenticatorPanel enabled={staff.twoFactorEnabled} />
      </Box>
    </>
  );
};

export default ProfilePage;
