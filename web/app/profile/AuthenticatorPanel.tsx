import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sessionApi } from '#contract/session';
import { Panel } from '../../components/Panel.tsx';
import { useCommand } from '../use-command.ts';
import { AuthenticatorKey } from './AuthenticatorKey.tsx';
import { PasswordAsk } from './PasswordAsk.tsx';

/** Sets up the second factor in two steps, or removes it; the password confirms both. */
export const AuthenticatorPanel = ({ enabled }: { enabled: boolean }) => {
  const [asking, setAsking] = useState(false);
  const translate = useTranslate();
  const [key, setKey] = useState<{ uri: string; secret: string; backupCodes: string[] }>();
  const enrol = useCommand(sessionApi.enrolTotp, {
    onDone: (result) => {
      setKey(result);
      setAsking(false);
    },
  });
  const disable = useCommand(sessionApi.disableTotp, {
    done: 'frame.profile.totp_stopped',
    onDone: () => setAsking(false),
  });
  const command = enabled ? disable : enrol;
  const verb = translate(enabled ? 'frame.profile.totp_stop' : 'frame.profile.totp_begin');
  return (
    <Panel title={translate('frame.profile.totp')}>
      {key && !enabled ? (
        <AuthenticatorKey {...key} onDone={() => setKey(undefined)} />
      ) : (
        <>
          <p style={{ marginTop: 0 }}>
            {translate(enabled ? 'frame.profile.totp_on' : 'frame.profile.totp_off')}
          </p>
          {asking ? (
            <PasswordAsk
              verb={verb}
              pending={command.pending}
              error={command.error}
              onConfirm={(password) => command.run({ body: { password } })}
            />
          ) : (
            <Button onClick={() => setAsking(true)}>{verb}</Button>
          )}
        </>
      )}
    </Panel>
  );
};
