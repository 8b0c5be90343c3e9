import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocusedField } from '../../components/FocusedField.tsx';
import { sessionApi, type SignInResult } from '#contract/session';
import { DoorForm } from './DoorForm.tsx';
import { useDoorCall } from './use-door-call.ts';

interface Props {
  onAnswer: (answer: SignInResult) => Promise<void>;
  onAgain: () => void;
}

/** The code of the authenticator, or a backup code. */
export const SecondFactorStep = ({ onAnswer, onAgain }: Props) => {
  const [code, setCode] = useState('');
  const translate = useTranslate();
  const { call, pending, error } = useDoorCall(sessionApi.secondFactor, onAnswer);
  return (
    <DoorForm
      verb={translate('frame.sign_in.code_verb')}
      pending={pending}
      error={error}
      onSubmit={() => call({ body: { code } })}
    >
      <FocusedField
        label={translate('frame.sign_in.code')}
        helperText={translate('frame.sign_in.code_help')}
        name="code"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 20 } }}
      />
      <Button variant="text" onClick={onAgain}>
        {translate('frame.sign_in.again')}
      </Button>
    </DoorForm>
  );
};
