import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { staffApi, type Invitation, type StaffRow } from '#contract/staff';
import { CommandButton } from '../../components/CommandButton.tsx';
import { Consequences } from '../../components/Consequences.tsx';
import { ChangeRolesButton } from './ChangeRolesButton.tsx';
import { InvitationLink } from './InvitationLink.tsx';

/** What an administrator can do for or to a colleague; nobody changes their own roles or locks themselves out. */
export const StaffActions = ({ row, self }: { row: StaffRow; self: boolean }) => {
  const [invitation, setInvitation] = useState<Invitation>();
  const translate = useTranslate();
  const { id, name, state } = row;
  const input = (reason: string) => ({ params: { id }, body: { reason } });
  const words = (verb: string) => ({
    title: translate(`staff.${verb}.title`, { name }),
    verb: translate(`staff.${verb}.verb`),
    done: `staff.${verb}.done`,
    consequences: (
      <Consequences
        changes={[
          { label: name, after: translate(`staff.${verb}.after`, { smart_count: row.sessions }) },
        ]}
      />
    ),
  });
  return (
    <>
      {!self && <ChangeRolesButton row={row} />}
      {state !== 'disabled' && (
        <CommandButton
          endpoint={staffApi.sendPasswordLink}
          input={input}
          {...words('send_link')}
          onDone={setInvitation}
        />
      )}
      {row.twoFactorEnabled && !self && (
        <CommandButton endpoint={staffApi.resetTotp} input={input} {...words('reset_totp')} grave />
      )}
      {row.sessions > 0 && !self && (
        <CommandButton endpoint={staffApi.endSessions} input={input} {...words('end_sessions')} />
      )}
      {state === 'disabled' && (
        <CommandButton endpoint={staffApi.enable} input={input} {...words('enable')} />
      )}
      {state !== 'disabled' && !self && (
        <CommandButton
          endpoint={staffApi.disable}
          input={input}
          {...words('disable')}
          grave
          button={{ color: 'error' }}
        />
      )}
      <InvitationLink invitation={invitation} onClose={() => setInvitation(undefined)} />
    </>
  );
};
