import { accountsApi, type AccountPage } from '#contract/accounts';

/** The commands that helpdesk has on an account, under the names of their endpoints. */
export const accountCommands = [
  'resendActivation',
  'sendPasswordReset',
  'correctEmail',
  'endSessions',
  'unlinkItsme',
  'unlinkEid',
  'deactivate',
  'reactivate',
] as const;
export type AccountCommand = (typeof accountCommands)[number];

/** Cannot be undone by a click, so the button is red. */
export const graveCommands: readonly AccountCommand[] = ['unlinkEid', 'unlinkItsme', 'deactivate'];

export const endpointOf = (command: AccountCommand) => accountsApi[command];

/** Whether a command makes sense for this account as it stands; the BFF decides again. */
export const isOpen = (command: AccountCommand, account: AccountPage): boolean => {
  const { status, links, activatedAt, deactivatedBy, emailChange } = account;
  switch (command) {
    case 'resendActivation':
      return status === 'registered';
    case 'sendPasswordReset':
    case 'endSessions':
      return status === 'active' && activatedAt !== null;
    case 'correctEmail':
      return (status === 'active' || status === 'registered') && emailChange === null;
    case 'unlinkItsme':
      return links.itsme !== null;
    case 'unlinkEid':
      return links.eid !== null && links.eid.frozenAt === null;
    case 'deactivate':
      return status === 'active' || status === 'registered';
    case 'reactivate':
      return status === 'deactivated' && deactivatedBy === 'staff';
  }
};
