import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';
import { callerCheckMethods } from '#core/vocabulary';

const moment = z.iso.datetime();

/** How long a code may be read back, and how long a proof then holds for this operator and account. */
export const codeMinutes = 10;
export const proofMinutes = 30;
export const codeAttempts = 5;
/** An eID attempt on the portal vouches for the caller when it is at most this old. */
export const freshEidMinutes = 15;

export const callerCheck = z.object({
  id: z.uuid(),
  method: z.enum(callerCheckMethods),
  startedAt: moment,
  /** Null while the code has not been read back. */
  verifiedAt: moment.nullable(),
  /** Of the code while it is out, of the proof once verified. */
  expiresAt: moment,
  attemptsLeft: z.number().int(),
  /** Masked address of the code's mail. */
  sentTo: z.string().nullable(),
});
export type CallerCheck = z.infer<typeof callerCheck>;

/** What this operator knows of the caller now. */
export const callerCheckState = z.object({
  /** Send its id with a command. */
  verified: callerCheck.nullable(),
  /** A code that waits to be read back. */
  pending: callerCheck.nullable(),
  /** When the holder last tried the own eID on the portal, if that is fresh enough to vouch. */
  freshEidAttemptAt: moment.nullable(),
  /** Members who may vouch for the caller with a documented word. */
  administrators: z.array(
    z.object({ accountId: z.uuid(), name: z.string(), organisation: z.string() }),
  ),
});
export type CallerCheckState = z.infer<typeof callerCheckState>;

const startBody = z.discriminatedUnion('method', [
  z.object({ method: z.literal('mail-code') }),
  z.object({ method: z.literal('eid-attempt') }),
  z.object({
    method: z.literal('administrator-word'),
    administratorId: z.uuid(),
    /** How and when the word was given: letter, mail with date, call back to the office's number. */
    evidence: z.string().trim().min(10).max(2000),
  }),
]);

export const callerChecksApi = {
  /** Problems: accounts.no-fresh-eid-attempt, accounts.not-an-administrator, too-many-requests. */
  start: endpoint({
    method: 'POST',
    path: '/accounts/:id/caller-checks',
    access: 'accounts.command',
    summary:
      'Starts (mail code) or records (eID attempt, administrator’s word) a check of the caller',
    action: 'accounts.check-caller',
    params: idParams,
    body: startBody,
    result: callerCheck,
  }),
  /** Problems: accounts.wrong-code {attemptsLeft}, accounts.code-expired, accounts.code-used-up. */
  verify: endpoint({
    method: 'POST',
    path: '/accounts/:id/caller-checks/:checkId/verify',
    access: 'accounts.command',
    summary: 'The holder reads the mailed code back',
    action: 'accounts.verify-caller',
    params: idParams.extend({ checkId: z.uuid() }),
    body: z.object({
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/, 'six digits'),
    }),
    result: callerCheck,
  }),
};
