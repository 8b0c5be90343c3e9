import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import {
  accountStatuses,
  accreditationStatuses,
  conflictStates,
  deactivators,
  genders,
  languages,
  mailStates,
  membershipStatuses,
  privacyKinds,
  privacyStates,
  signInErrors,
  signInMethods,
  signInResults,
  ticketStates,
} from '#core/vocabulary';

import { accessCause, accessCell } from './access.contract.ts';
import { callerCheckState } from './caller-checks.contract.ts';

const moment = z.iso.datetime();
const day = z.iso.date();

/** Fields that the card fills and nobody edits once an eID is linked. */
export const eidLockedFields = ['firstName', 'lastName', 'birthDate', 'gender'] as const;

const identity = z.object({
  firstName: z.string(),
  lastName: z.string(),
  birthDate: day.nullable(),
  gender: z.enum(genders),
  /** `85.07.30-***-**`; null without a live eID link. */
  nationalNumberMasked: z.string().nullable(),
  /** Empty without an eID link. */
  lockedByEid: z.array(z.enum(eidLockedFields)),
});

const links = z.object({
  eid: z
    .object({
      linkedAt: moment,
      certificateExpiresOn: day.nullable(),
      certificateExpired: z.boolean(),
      frozenAt: moment.nullable(),
    })
    .nullable(),
  itsme: z.object({ linkedAt: moment }).nullable(),
  /** Links that ended, newest first. */
  earlier: z.array(z.object({ kind: z.enum(['eid', 'itsme']), linkedAt: moment, endedAt: moment })),
});

/** The one thing that stops this person now. Texts are made of `code` and `params`. */
const block = z.object({
  kind: z.enum(['access', 'eid-conflict', 'sign-in']),
  /** Set when kind is `access`: about the account as a whole, or about one tool in one organisation. */
  cause: accessCause.nullable(),
  organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  tool: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** Set when kind is `sign-in`: the last error met, with how often since the last success. */
  signIn: z
    .object({
      error: z.enum(signInErrors),
      method: z.enum(signInMethods),
      at: moment,
      times: z.number().int(),
    })
    .nullable(),
  /** Set when kind is `eid-conflict`. */
  conflictId: z.uuid().nullable(),
  /** How many tools this cause closes, when it is not about the account as a whole. */
  toolsClosed: z.number().int(),
});

const flag = z.object({
  code: z.enum([
    'work-email',
    'sole-administrator',
    'identity-disagrees',
    'certificate-expires-soon',
  ]),
  params: z.record(z.string(), z.string()),
});

const membership = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  organisation: z.string(),
  enterpriseNumber: z.string(),
  organisationStatus: z.string(),
  status: z.enum(membershipStatuses),
  administrator: z.boolean(),
  email: z.string().nullable(),
  requestedAt: moment,
  confirmedAt: moment.nullable(),
  endedAt: moment.nullable(),
  /** Who can confirm, while awaiting. */
  mustConfirm: z.array(z.object({ accountId: z.uuid(), name: z.string() })),
});

const accreditation = z.object({
  id: z.uuid(),
  kind: z.string(),
  kindCode: z.string(),
  source: z.string(),
  number: z.string(),
  status: z.enum(accreditationStatuses),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  receivedAt: moment,
  /** Valid today. */
  current: z.boolean(),
});

const signInAttempt = z.object({
  id: z.uuid(),
  at: moment,
  method: z.enum(signInMethods),
  result: z.enum(signInResults),
  error: z.enum(signInErrors).nullable(),
  tool: z.string().nullable(),
  organisation: z.string().nullable(),
  browser: z.string().nullable(),
});

const emailChange = z.object({
  approvalId: z.uuid(),
  email: z.string(),
  reason: z.string(),
  requestedBy: z.string(),
  requestedAt: moment,
  /** False for the one who asked, and for a change that was asked of an older version. */
  mayDecide: z.boolean(),
});

export const accountPage = z.object({
  id: z.uuid(),
  /** Send it back with every command. */
  version: z.number().int(),
  status: z.enum(accountStatuses),
  language: z.enum(languages),
  username: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  createdAt: moment,
  activatedAt: moment.nullable(),
  activationSentAt: moment.nullable(),
  lastSignInAt: moment.nullable(),
  sessionsEndedAt: moment.nullable(),
  deactivatedAt: moment.nullable(),
  deactivatedBy: z.enum(deactivators).nullable(),
  anonymisedAt: moment.nullable(),
  mergedInto: z.uuid().nullable(),
  identity,
  /** Null when nothing is in this person's way. */
  block: block.nullable(),
  links,
  flags: z.array(flag),
  memberships: z.array(membership),
  /** The columns of the matrix. */
  tools: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      methods: z.array(z.enum(signInMethods)),
    }),
  ),
  /** One cell for each live membership × tool. */
  access: z.array(accessCell),
  accreditations: z.array(accreditation),
  signIns: z.array(signInAttempt),
  tickets: z.array(
    z.object({
      id: z.uuid(),
      number: z.number().int(),
      subject: z.string(),
      state: z.enum(ticketStates),
      openedAt: moment,
    }),
  ),
  privacyRequests: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(privacyKinds),
      state: z.enum(privacyStates),
      receivedAt: moment,
      dueOn: day,
    }),
  ),
  conflicts: z.array(
    z.object({
      id: z.uuid(),
      state: z.enum(conflictStates),
      side: z.enum(['claimant', 'holder']),
      otherAccountId: z.uuid(),
      openedAt: moment,
    }),
  ),
  mails: z.array(
    z.object({
      id: z.uuid(),
      template: z.string(),
      subject: z.string(),
      state: z.enum(mailStates),
      createdAt: moment,
    }),
  ),
  callerCheck: callerCheckState,
  emailChange: emailChange.nullable(),
});
export type AccountPage = z.infer<typeof accountPage>;

export const accountPageApi = {
  show: endpoint({
    method: 'GET',
    path: '/accounts/:id',
    access: 'accounts.read',
    summary: 'One account with all that tells why its holder can or cannot get in',
    params: idParams,
    result: accountPage,
  }),
};
