import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocusedField } from '../../components/FocusedField.tsx';
import { staffApi } from '#contract/staff';

import { DoorForm } from './DoorForm.tsx';
import { useDoorCall } from './use-door-call.ts';

/** As the contract asks. */
const shortestPassword = 12;

interface Props {
  token: string;
  /** Lets a password manager file the password under the right name. */
  email: string;
  onDone: () => void;
}

/** A new password, typed twice. */
export const ChoosePassword = ({ token, email, onDone }: Props) => {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const translate = useTranslate();
  const { call, pending, error } = useDoorCall(staffApi.acceptInvitation, onDone);
  const differs = again !== '' && again !== password;
  const length = { minLength: shortestPassword, maxLength: 128 };
  return (
    <DoorForm
      verb={translate('frame.invitation.verb')}
      pending={pending}
      error={error}
      onSubmit={() => {
        if (again === password) call({ body: { token, password } });
      }}
    >
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <FocusedField
        label={translate('frame.invitation.password')}
        helperText={translate('frame.invitation.help', { min: shortestPassword })}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
        slotProps={{ htmlInput: length }}
      />
      <TextField
        label={translate('frame.invitation.repeat')}
        helperText={differs ? translate('frame.invitation.differs') : ' '}
        error={differs}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        required
        slotProps={{ htmlInput: length }}
      />
    </DoorForm>
  );
};
