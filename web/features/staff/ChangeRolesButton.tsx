import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { staffApi, type StaffRow } from '#contract/staff';
import type { Role } from '#core/vocabulary';
import { CommandButton } from '../../components/CommandButton.tsx';
import { Consequences } from '../../components/Consequences.tsx';
import { useWords } from '../../components/use-words.ts';
import { RolesField } from './RolesField.tsx';

/** Gives a colleague other roles; what changes stands above the reason. */
export const ChangeRolesButton = ({ row }: { row: StaffRow }) => {
  const [chosen, setChosen] = useState<Role[]>(row.roles);
  const translate = useTranslate();
  const words = useWords();
  const say = (roles: readonly Role[]) => roles.map((role) => words('roles', role)).join(', ');
  const changed = say(chosen) !== say(row.roles);
  return (
    <CommandButton
      endpoint={staffApi.changeRoles}
      input={(reason) => ({ params: { id: row.id }, body: { roles: chosen, reason } })}
      title={translate('staff.change_roles.title', { name: row.name })}
      verb={translate('staff.change_roles.verb')}
      done="staff.change_roles.done"
      ready={changed && chosen.length > 0}
      consequences={
        changed &&
        chosen.length > 0 && (
          <Consequences
            changes={[
              { label: translate('staff.roles'), before: say(row.roles), after: say(chosen) },
            ]}
          />
        )
      }
    >
      <RolesField value={chosen} onChange={setChosen} />
    </CommandButton>
  );
};
