import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { useMay } from '../../../app/session.ts';
import { Chip } from '../../../components/Chip.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { useWords } from '../../../components/use-words.ts';
import { AdministratorWord } from './AdministratorWord.tsx';
import { CodeField } from './CodeField.tsx';
import { StartCheck } from './StartCheck.tsx';

/** Is the caller the holder? By a code to the registered mailbox, a fresh eID attempt, or an administrator's word. */
export const CallerCheckPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const { time } = useFormat();
  const mayCheck = useMay('accounts.command');
  const { verified, pending } = account.callerCheck;
  if (!mayCheck) return null;
  return (
    <Panel title={translate('accounts.caller.title')}>
      {verified?.verifiedAt ? (
        <>
          <Chip tone="done">
            {translate('accounts.caller.verified_at', { time: time(verified.verifiedAt) })}
          </Chip>{' '}
          {words('callerCheckMethods', verified.method)} ·{' '}
          {translate('accounts.caller.holds_until', { time: time(verified.expiresAt) })}
        </>
      ) : (
        <>
          {pending ? (
            <CodeField account={account} pending={pending} />
          ) : (
            <StartCheck account={account} />
          )}
          <AdministratorWord account={account} />
        </>
      )}
    </Panel>
  );
};
