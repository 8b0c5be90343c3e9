/** What can go wrong anywhere; a feature's own problems stand with the feature. */
export const problemEn = {
  'no-tariff': 'No tariff is valid on that day; an administrator has to enter one',
  'bad-request': 'The server did not understand the question',
  unauthenticated: 'Your session has ended, sign in again',
  forbidden: 'Your roles do not allow this',
  'not-found': 'This does not exist, or no longer',
  conflict: 'Someone else changed this meanwhile; look at what stands there now',
  stale: 'Someone else changed this meanwhile; look at what stands there now',
  'too-large': 'This is too big',
  'unsupported-type': 'This kind of file is not read here',
  invalid: 'Some fields are not right',
  'too-many-requests': 'Too many attempts; try again in %{seconds} seconds',
  unavailable: 'The server is out for a moment',
  internal: 'The server made a mistake',
  offline: 'The server cannot be reached; check the network',
  'append-only': 'What stands here can never be changed',
  'not-a-command': 'This can only be changed by its own command',
  unexpected: 'Balie made a mistake in your browser',
  unknown: 'The server refused this (%{code})',
};

/** Signing in and one's own profile, as problems and as audited actions. */
export const sessionEn = {
  problem: {
    'wrong-credentials': 'E-mail or password is wrong',
    'wrong-password': 'That is not your current password',
    disabled: 'Your account is disabled; ask an administrator',
    'wrong-code': 'That code is wrong',
    'no-challenge': 'That took too long; start again',
    'totp-enabled': 'An authenticator is already set up',
    'totp-not-begun': 'Begin with the key first',
  },
  action: {
    'sign-in': 'Signed in',
    'sign-out': 'Signed out',
    'change-password': 'Changed own password',
    'change-locale': 'Changed own language',
    'enrol-totp': 'Began with an authenticator',
    'confirm-totp': 'Set up an authenticator',
    'disable-totp': 'Removed own authenticator',
    'end-other-sessions': 'Ended own other sessions',
  },
};

/** What the ledger itself refuses. */
export const ledgerEn = {
  problem: {
    'reversal-mismatch': 'A reversal must undo its entry exactly',
    'attribution-sum': 'The parts do not add up to the movement',
    'import-mismatch': 'The entries do not add up to the bank file',
  },
};
