import MoreIcon from '@mui/icons-material/MoreHoriz';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { useHotkeys } from '../../../app/keyboard/use-hotkeys.ts';
import { useMay } from '../../../app/session.ts';
import { AccountCommandDialog } from './AccountCommandDialog.tsx';
import { accountCommands, isOpen, type AccountCommand } from './account-commands.ts';

/** What helpdesk can do for this holder; only what makes sense now is offered. */
export const AccountActions = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const mayCommand = useMay('accounts.command');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [command, setCommand] = useState<AccountCommand | null>(null);
  const open = mayCommand ? accountCommands.filter((one) => isOpen(one, account)) : [];
  useHotkeys(
    open.includes('correctEmail')
      ? [
          {
            keys: 'e',
            label: 'accounts.commands.correctEmail.verb',
            run: () => setCommand('correctEmail'),
          },
        ]
      : [],
  );
  if (open.length === 0) return null;
  return (
    <>
      <Button
        startIcon={<MoreIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
      >
        {translate('accounts.actions')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {open.map((one) => (
          <MenuItem
            key={one}
            onClick={() => {
              setAnchor(null);
              setCommand(one);
            }}
          >
            {translate(`accounts.commands.${one}.verb`)}
          </MenuItem>
        ))}
      </Menu>
      <AccountCommandDialog account={account} command={command} onClose={() => setCommand(null)} />
    </>
  );
};
