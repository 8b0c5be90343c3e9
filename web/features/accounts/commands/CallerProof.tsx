import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { Chip } from '../../../components/Chip.tsx';
import { useFormat } from '../../../components/use-format.ts';

/** Which check stands behind a command, or why there is none. */
export interface Proof {
  callerCheckId?: string | undefined;
  callerCheckSkipped?: string | undefined;
}

interface Props {
  account: AccountPage;
  proof: Proof;
  onChange: (proof: Proof) => void;
}

/** The caller's proof inside a command's dialog: the check that was done, or the reason to skip it. */
export const CallerProof = ({ account, proof, onChange }: Props) => {
  const translate = useTranslate();
  const { time } = useFormat();
  const { verified } = account.callerCheck;
  if (verified?.verifiedAt && proof.callerCheckId) {
    return (
      <div>
        <Chip tone="done">
          {translate('accounts.caller.verified_at', { time: time(verified.verifiedAt) })}
        </Chip>
      </div>
    );
  }
  return (
    <TextField
      label={translate('accounts.caller.skip_reason')}
      helperText={translate('accounts.caller.skip_help')}
      value={proof.callerCheckSkipped ?? ''}
      onChange={(event) => onChange({ callerCheckSkipped: event.target.value })}
      required
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
};
