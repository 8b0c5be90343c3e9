import AddIcon from '@mui/icons-material/PersonAddAlt';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { staffApi, type Invitation } from '#contract/staff';
import { languages, type Language, type Role } from '#core/vocabulary';
import { CommandButton } from '../../components/CommandButton.tsx';
import { useWords } from '../../components/use-words.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { RolesField } from './RolesField.tsx';

/** Invites a colleague, who chooses a password through the link that is mailed. */
export const InviteButton = () => {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<Language>('nl');
  const [chosen, setChosen] = useState<Role[]>([]);
  const [invitation, setInvitation] = useState<Invitation>();
  const translate = useTranslate();
  const words = useWords();
  const clear = () => {
    setName('');
    setEmail('');
    setChosen([]);
  };
  return (
    <>
      <CommandButton
        endpoint={staffApi.invite}
        input={(reason) => ({ body: { name, email, locale, roles: chosen, reason } })}
        title={translate('staff.invite.title')}
        verb={translate('staff.invite.verb')}
        button={{ variant: 'contained', startIcon: <AddIcon /> }}
        done="staff.invite.done"
        ready={name.trim().length > 1 && email.includes('@') && chosen.length > 0}
        onDone={(result) => {
          clear();
          setInvitation(result);
        }}
      >
        <TextField
          label={translate('staff.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          slotProps={{ htmlInput: { maxLength: 120 } }}
        />
        <TextField
          label={translate('staff.email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          required
        />
        <TextField
          select
          label={translate('staff.locale')}
          value={locale}
          onChange={(event) => setLocale(event.target.value as Language)}
        >
          {languages.map((language) => (
            <MenuItem key={language} value={language}>
              {words('languages', language)}
            </MenuItem>
          ))}
        </TextField>
        <RolesField value={chosen} onChange={setChosen} />
      </CommandButton>
      <InvitationLink invitation={invitation} onClose={() => setInvitation(undefined)} />
    </>
  );
};
