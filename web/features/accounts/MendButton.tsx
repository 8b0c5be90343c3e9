import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { AccountPage } from '#contract/accounts';
import { useMay } from '../../app/session.ts';
import { AccountCommandDialog } from './commands/AccountCommandDialog.tsx';
import type { AccountCommand } from './commands/account-commands.ts';

type Block = NonNullable<AccountPage['block']>;

const commandOf: Record<string, AccountCommand> = {
  'accounts.resend-activation': 'resendActivation',
  'accounts.reactivate': 'reactivate',
};

/** The console's own way to mend what blocks, where there is one and my roles allow it. */
export const MendButton = ({ account, block }: { account: AccountPage; block: Block }) => {
  const translate = useTranslate();
  const mayCommand = useMay('accounts.command');
  const [open, setOpen] = useState(false);
  const action = block.cause?.action ?? null;
  if (action === null) return null;
  if (action === 'organisations.open' && block.organisation) {
    return (
      <Button {...{ component: Link, to: `/organisations/${block.organisation.id}/show` }}>
        {translate('accounts.answer.open_organisation')}
      </Button>
    );
  }
  const command = commandOf[action];
  if (!command || !mayCommand) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {translate(`accounts.commands.${command}.verb`)}
      </Button>
      <AccountCommandDialog
        account={account}
        command={open ? command : null}
        onClose={() => setOpen(false)}
      />
    </>
  );
};
