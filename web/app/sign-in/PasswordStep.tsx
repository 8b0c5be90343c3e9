import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocusedField } from '../../components/FocusedField.tsx';
import { sessionApi, type SignInResult } from '#contract/session';
import { DoorForm } from './DoorForm.tsx';
import { useDoorCall } from './use-door-call.ts';

/** E-mail and password. */
export const PasswordStep = ({
  onAnswer,
}: {
  onAnswer: (answer: SignInResult) => Promise<void>;
}) => {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const translate = useTranslate();
  const { call, pending, error } = useDoorCall(sessionApi.signIn, onAnswer);
  return (
    <DoorForm
      verb={translate('frame.sign_in.verb')}
      pending={pending}
      error={error}
      onSubmit={() => call({ body: { email, password } })}
    >
      <FocusedField
        label={translate('frame.sign_in.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        required
      />
      <TextField
        label={translate('frame.sign_in.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
      />
    </DoorForm>
  );
};
