import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogin, useSetLocale, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import type { SignInResult } from '#contract/session';
import { rememberSession } from '../session.ts';
import { DoorPage } from './DoorPage.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { SecondFactorStep } from './SecondFactorStep.tsx';

/** Password, then the authenticator's code for whoever has one, then back to where one was. */
export const SignInPage = () => {
  const [step, setStep] = useState<'password' | 'code'>('password');
  const client = useQueryClient();
  const login = useLogin();
  const setLocale = useSetLocale();
  const translate = useTranslate();
  const { state } = useLocation() as { state: { nextPathname?: string } | null };
  const was = state?.nextPathname;

  const onAnswer = async (answer: SignInResult) => {
    if (answer.status === 'second-factor') return setStep('code');
    rememberSession(client, answer.session);
    setLocale(answer.session.staff.locale);
    await login({});
  };
  const lead = was && was !== '/' ? 'frame.sign_in.ended' : 'frame.sign_in.lead';
  return (
    <DoorPage title={translate('frame.sign_in.title')} lead={translate(lead)}>
      {step === 'password' ? (
        <PasswordStep onAnswer={onAnswer} />
      ) : (
        <SecondFactorStep onAnswer={onAnswer} onAgain={() => setStep('password')} />
      )}
    </DoorPage>
  );
};
