import type { Actor, Cause, CauseCode, CauseParams, ConsoleAction } from './causes.ts';

/** Who acts, and what the console offers, where a code alone decides it. */
const usual: Readonly<Record<CauseCode, readonly [Actor, ConsoleAction | null]>> = {
  anonymised: ['nobody', null],
  frozen: ['privacy', 'eid-conflicts.open'],
  'not-activated': ['holder', 'accounts.resend-activation'],
  deactivated: ['holder', null],
  'organisation-closed': ['nobody', 'organisations.open'],
  'no-membership': ['holder', null],
  'membership-awaiting': ['organisation-administrator', 'organisations.open'],
  'not-administrator': ['organisation-administrator', 'organisations.open'],
  'tool-inactive': ['nobody', null],
  'tool-not-registered': ['organisation-administrator', 'organisations.open'],
  'tool-not-granted': ['organisation-administrator', 'organisations.open'],
  'method-not-accepted': ['holder', null],
  'itsme-without-eid': ['holder', null],
  'eid-not-linked': ['holder', null],
  'eid-frozen': ['privacy', 'eid-conflicts.open'],
  'certificate-expired': ['holder', null],
  'itsme-not-linked': ['holder', null],
  'accreditation-other-identity': ['helpdesk', null],
  'accreditation-missing': ['source', null],
  'accreditation-not-yet-valid': ['nobody', null],
  'accreditation-suspended': ['holder', null],
  'accreditation-ended': ['holder', null],
};

/** A cause with who usually must act; `changes` says where this case differs. */
export const causeOf = (
  code: CauseCode,
  params: CauseParams = {},
  changes: { mustAct?: Actor; action?: ConsoleAction } = {},
): Cause => {
  const [mustAct, action] = usual[code];
  return { code, params, mustAct, action, ...changes };
};
