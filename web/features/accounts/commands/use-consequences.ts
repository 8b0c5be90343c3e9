import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { useWords } from '../../../components/use-words.ts';
import type { AccountCommand } from './account-commands.ts';

interface Change {
  label: string;
  before?: string;
  after: string;
}

/** What a command will change, row by row, before it is given. */
export const useConsequences = (
  account: AccountPage,
  command: AccountCommand,
  email: string,
): Change[] => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`accounts.${key}`);
  const mail = { label: t('mail_to'), after: account.email };
  const status = (after: string) => ({
    label: t('status'),
    before: words('accountStatuses', account.status),
    after: words('accountStatuses', after),
  });
  const unlinked = { before: t('linked'), after: t('not_linked') };
  switch (command) {
    case 'resendActivation':
      return [mail, { label: t('activation_code'), after: t('new_code') }];
    case 'sendPasswordReset':
      return [mail];
    case 'correctEmail':
      return [
        { label: t('email'), before: account.email, after: email || '…' },
        status('registered'),
      ];
    case 'endSessions':
      return [{ label: t('sessions'), after: t('all_ended') }];
    case 'unlinkItsme':
      return [{ label: 'itsme', ...unlinked }];
    case 'unlinkEid':
      return [
        { label: 'eID', ...unlinked },
        ...(account.links.itsme ? [{ label: 'itsme', ...unlinked }] : []),
      ];
    case 'deactivate':
      return [status('deactivated'), { label: t('sessions'), after: t('all_ended') }];
    case 'reactivate':
      return [status(account.activatedAt === null ? 'registered' : 'active')];
  }
};
