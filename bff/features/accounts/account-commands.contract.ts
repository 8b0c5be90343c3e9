import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { normaliseEmail } from '#core/email';
import { idParams, reason, reasonBody } from '#core/paging';
import { accountStatuses } from '#core/vocabulary';

const command = {
  reason,
  /** Of the account as the operator saw it; another one by now answers 409 `stale`. */
  version: z.int().min(1),
  /** A verified caller check of this operator on this account … */
  callerCheckId: z.uuid().optional(),
  /** … or why there is none. One of the two, and only one. */
  callerCheckSkipped: z.string().trim().min(3).max(500).optional(),
};

const oneOfTwo = (body: { callerCheckId?: unknown; callerCheckSkipped?: unknown }) =>
  (body.callerCheckId === undefined) !== (body.callerCheckSkipped === undefined);
const oneOfTwoMessage = { message: 'caller-check', path: ['callerCheckId'] };

export const commandBody = z.object(command).refine(oneOfTwo, oneOfTwoMessage);
export type CommandBody = z.infer<typeof commandBody>;

/** `confirmed`: the operator saw which tools are lost and goes on. */
const unlinkBody = z
  .object({ ...command, confirmed: z.boolean().default(false) })
  .refine(oneOfTwo, oneOfTwoMessage);

const emailBody = z
  .object({
    ...command,
    email: z
      .string()
      .refine((text) => normaliseEmail(text) !== undefined, 'email')
      .transform((text) => normaliseEmail(text) ?? text),
  })
  .refine(oneOfTwo, oneOfTwoMessage);

/** What every command answers: where the account stands now. */
const commandResult = z.object({
  version: z.number().int(),
  status: z.enum(accountStatuses),
});
export type CommandResult = z.infer<typeof commandResult>;

/** Extra of the 409 `stale`: the account now and the last change made to it. */
export interface StaleExtra {
  current: {
    version: number;
    status: string;
    email: string;
    eidLinked: boolean;
    itsmeLinked: boolean;
  };
  lastChange: { action: string; at: string; by: string | null; changedFields: string[] } | null;
}

/** Extra of the 409 `accounts.tools-lost`. */
export interface ToolsLostExtra {
  tools: { toolId: string; tool: string; organisationId: string; organisation: string }[];
}

const verb = <Body>(name: string, summary: string, body: z.ZodType<Body>) =>
  endpoint({
    method: 'POST',
    path: `/accounts/:id/${name}`,
    access: 'accounts.command',
    summary,
    action: `accounts.${name}`,
    params: idParams,
    body,
    result: commandResult,
  });

/**
 * Shared problems: stale {current, lastChange}, accounts.caller-check-invalid, accounts.wrong-status
 * {status}. Of one command alone: accounts.email-taken, accounts.same-email, accounts.not-linked,
 * accounts.tools-lost {tools}, accounts.deactivated-by-holder, accounts.change-waiting.
 */
export const accountCommandsApi = {
  resendActivation: verb('resend-activation', 'Mails a new activation code', commandBody),
  correctEmail: endpoint({
    method: 'POST',
    path: '/accounts/:id/correct-email',
    access: 'accounts.command',
    summary: 'Changes the e-mail; without a checked caller a colleague has to agree',
    action: 'accounts.correct-email',
    params: idParams,
    body: emailBody,
    result: commandResult.extend({
      /** Set when a second person must decide first; nothing has changed then. */
      waitingApprovalId: z.uuid().nullable(),
    }),
  }),
  sendPasswordReset: verb('send-password-reset', 'Mails a link to choose a password', commandBody),
  unlinkItsme: verb('unlink-itsme', 'Ends the itsme link', unlinkBody),
  unlinkEid: verb('unlink-eid', 'Ends the eID link, and itsme with it', unlinkBody),
  endSessions: verb('end-sessions', 'Signs the holder out everywhere', commandBody),
  deactivate: verb('deactivate', 'Closes the account; staff can open it again', commandBody),
  reactivate: verb('reactivate', 'Opens an account that staff had closed', commandBody),
  approveEmail: endpoint({
    method: 'POST',
    path: '/accounts/:id/email-change/approve',
    access: 'accounts.approve',
    summary: 'A second person agrees with a change of e-mail',
    action: 'accounts.approve-email',
    params: idParams,
    body: reasonBody.extend({ approvalId: z.uuid() }),
    result: commandResult,
  }),
  refuseEmail: endpoint({
    method: 'POST',
    path: '/accounts/:id/email-change/refuse',
    access: 'accounts.approve',
    summary: 'A second person refuses a change of e-mail',
    action: 'accounts.refuse-email',
    params: idParams,
    body: reasonBody.extend({ approvalId: z.uuid() }),
    result: commandResult,
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/accounts/:id/reveal',
    access: 'accounts.reveal',
    summary: 'The national number in clear, for a reason that is kept',
    action: 'accounts.reveal',
    params: idParams,
    body: reasonBody,
    result: z.object({
      /** `85.07.30-033.28` */
      nationalNumber: z.string(),
      hideAfterSeconds: z.number().int(),
    }),
  }),
};
