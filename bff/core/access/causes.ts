import type { SignInMethod } from '#core/vocabulary';

/**
 * Why a person may not use or register a tool, in the order in which one would look. Each code is
 * one thing that somebody can mend; what another cause implies is left out (see explain.ts).
 */
export const causeCodes = [
  'anonymised',
  'frozen',
  'not-activated',
  'deactivated',
  'organisation-closed',
  'no-membership',
  'membership-awaiting',
  'not-administrator',
  'tool-inactive',
  'tool-not-registered',
  'tool-not-granted',
  'method-not-accepted',
  'itsme-without-eid',
  'eid-not-linked',
  'eid-frozen',
  'certificate-expired',
  'itsme-not-linked',
  'accreditation-other-identity',
  'accreditation-missing',
  'accreditation-not-yet-valid',
  'accreditation-suspended',
  'accreditation-ended',
] as const;
export type CauseCode = (typeof causeCodes)[number];

/** Who has to do something before the cause is gone. */
export const actors = [
  'holder',
  'organisation-administrator',
  'helpdesk',
  'privacy',
  'source',
  'nobody',
] as const;
export type Actor = (typeof actors)[number];

/** What the console itself can do about a cause; the record it acts on is the account's or organisation's. */
export const consoleActions = [
  'accounts.resend-activation',
  'accounts.reactivate',
  'organisations.open',
  'eid-conflicts.open',
  'accreditations.ask-source',
] as const;
export type ConsoleAction = (typeof consoleActions)[number];

/** What a cause is about. Moments are ISO date-times, days `YYYY-MM-DD`; names are for reading out. */
export interface CauseParams {
  /** Since when: of the deactivation, the request for membership, the mail with the code. */
  since?: string;
  /** Who deactivated the account. */
  by?: 'holder' | 'staff' | 'merge';
  /** Names of the administrators who can decide; empty when the organisation has none left. */
  administrators?: string[];
  /** What became of an earlier membership. */
  earlier?: 'refused' | 'ended';
  method?: SignInMethod;
  accepted?: SignInMethod[];
  /** Kind of accreditation and its source, by code and name. */
  kindCode?: string;
  kind?: string;
  sourceCode?: string;
  source?: string;
  /** Day on which the eID was linked, from which the delays count. */
  linkedOn?: string;
  lastDeliveryOn?: string;
  usualDays?: number;
  worstDays?: number;
  /** Last day on which a missing accreditation is still expected. */
  expectedBy?: string;
  state?: 'wait' | 'overdue';
  /** Day from which, or until which, something holds. */
  from?: string;
  until?: string;
}

export interface Cause {
  code: CauseCode;
  params: CauseParams;
  mustAct: Actor;
  action: ConsoleAction | null;
}
