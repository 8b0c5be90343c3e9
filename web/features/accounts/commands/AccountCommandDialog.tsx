import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AccountPage, CommandResult } from '#contract/accounts';
import { normaliseEmail } from '#core/email';
import { problemOf } from '../../../app/problem.ts';
import { useCommand } from '../../../app/use-command.ts';
import { Consequences } from '../../../components/Consequences.tsx';
import { ReasonDialog } from '../../../components/ReasonDialog.tsx';
import { CallerProof, type Proof } from './CallerProof.tsx';
import { ToolsLost } from './ToolsLost.tsx';
import { endpointOf, graveCommands, type AccountCommand } from './account-commands.ts';
import { useConsequences } from './use-consequences.ts';

interface Props {
  account: AccountPage;
  /** Null: closed. */
  command: AccountCommand | null;
  onClose: () => void;
}

/** Reason, caller check and consequences of one command on an account. */
export const AccountCommandDialog = ({ account, command, onClose }: Props) =>
  command && <OpenDialog key={command} {...{ account, command, onClose }} />;

interface CommandInput {
  params: { id: string };
  body: Record<string, unknown>;
}

const OpenDialog = ({ account, command, onClose }: Props & { command: AccountCommand }) => {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [proof, setProof] = useState<Proof>(() => ({
    callerCheckId: account.callerCheck.verified?.id,
  }));
  const changes = useConsequences(account, command, email);
  const { run, pending, error } = useCommand(endpointOf(command) as never, {
    done: `accounts.commands.${command}.done`,
    onDone: (_result: CommandResult) => onClose(),
  });
  const problem = error ? problemOf(error) : undefined;
  const lost = problem?.code === 'accounts.tools-lost' ? problem : undefined;
  const proved = (proof.callerCheckId ?? proof.callerCheckSkipped?.trim() ?? '').length >= 3;
  const ready =
    proved &&
    (command !== 'correctEmail' || normaliseEmail(email) !== undefined) &&
    (!lost || confirmed);
  const confirm = (reason: string) => {
    const input: CommandInput = {
      params: { id: account.id },
      body: {
        reason,
        version: account.version,
        ...proof,
        ...(command === 'correctEmail' && { email }),
        ...(lost && { confirmed }),
      },
    };
    (run as unknown as (input: CommandInput) => void)(input);
  };
  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={translate(`accounts.commands.${command}.title`)}
      verb={translate(`accounts.commands.${command}.verb`)}
      grave={graveCommands.includes(command)}
      consequences={<Consequences changes={changes} />}
      callerCheck={<CallerProof account={account} proof={proof} onChange={setProof} />}
      ready={ready}
      pending={pending}
      error={lost ? undefined : error}
      onConfirm={confirm}
    >
      {command === 'correctEmail' && (
        <TextField
          type="email"
          label={translate('accounts.new_email')}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          helperText={
            proof.callerCheckId === undefined ? translate('accounts.second_person') : undefined
          }
          error={problem?.errors?.['email'] !== undefined}
          required
        />
      )}
      {lost && <ToolsLost problem={lost} confirmed={confirmed} onConfirm={setConfirmed} />}
    </ReasonDialog>
  );
};
