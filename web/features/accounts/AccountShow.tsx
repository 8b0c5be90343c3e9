import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { accountsApi, type AccountPage } from '#contract/accounts';
import { useApi } from '../../app/use-api.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { RecordTimeline } from '../../components/RecordTimeline.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';
import { AccessMatrix } from './AccessMatrix.tsx';
import { AccountAnswer } from './AccountAnswer.tsx';
import { AccreditationsPanel } from './AccreditationsPanel.tsx';
import { AccountActions } from './commands/AccountActions.tsx';
import { CallerCheckPanel } from './commands/CallerCheckPanel.tsx';
import { EmailChangePanel } from './commands/EmailChangePanel.tsx';
import { IdentityPanel } from './IdentityPanel.tsx';
import { MembershipsPanel } from './MembershipsPanel.tsx';
import { OpenCasesPanel } from './OpenCasesPanel.tsx';
import { SignInsPanel } from './SignInsPanel.tsx';
import { WaysInPanel } from './WaysInPanel.tsx';

const AccountShow = () => {
  const { id = '' } = useParams();
  return (
    <RecordPage query={useApi(accountsApi.show, { params: { id } })}>
      {(account) => <Page key={account.id} account={account} />}
    </RecordPage>
  );
};

const Page = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const name = `${account.identity.firstName} ${account.identity.lastName}`;
  return (
    <>
      <PageHeader
        title={name}
        remember
        facts={
          <>
            <StatusChip list="accountStatuses" word={account.status} />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words('languages', account.language)} · {account.username}
            </Box>
          </>
        }
        back={{ to: '/accounts', label: translate('accounts.desk') }}
        actions={<AccountActions account={account} />}
      />
      <AccountAnswer account={account} />
      <EmailChangePanel account={account} />
      <Box sx={layout}>
        <IdentityPanel account={account} />
        <WaysInPanel account={account} />
        <CallerCheckPanel account={account} />
        <div className="wide">
          <AccessMatrix account={account} />
        </div>
        <div className="two">
          <MembershipsPanel account={account} />
        </div>
        <AccreditationsPanel account={account} />
        <div className="two">
          <SignInsPanel account={account} />
        </div>
        <OpenCasesPanel account={account} />
        <div className="wide">
          <Panel title={translate('accounts.timeline')}>
            <RecordTimeline kind="account" id={account.id} />
          </Panel>
        </div>
      </Box>
    </>
  );
};

const layout = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'repeat(2, minmax(0, 1fr))',
    lg: 'repeat(3, minmax(0, 1fr))',
  },
  '& > .wide': { gridColumn: '1 / -1' },
  '& > .two': { gridColumn: { md: 'span 2' } },
};

export default AccountShow;
