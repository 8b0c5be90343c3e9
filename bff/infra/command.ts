import { fail } from '#core/errors';
import { type AuditEvent, writeAudit } from './audit.ts';
import type { Context, Tx } from './context.ts';
import { inTransaction } from './database.ts';
import { isRetryable, toProblem } from './problems.ts';

export interface CommandInfo {
  /** `<feature>.<verb>`, the same word as the endpoint's. */
  action: string;
  subject: { kind: string; id?: string | undefined };
  reason?: string | undefined;
}

/** What a command's body gives back: the reply, and what the audit should know of it. */
export interface Done<Result> {
  result: Result;
  /** Known only after the fact, for commands that create their subject. */
  subjectId?: string;
  changedFields?: readonly string[];
  before?: unknown;
  after?: unknown;
  note?: string;
}

const attempts = 3;

/**
 * Runs a command: lock, decide, write and audit in one transaction. A refused or failed one rolls
 * back and leaves its audit row in a transaction of its own. Deadlocks are tried again.
 * @throws Problem when refused; whatever the body threw when it failed
 */
export const runCommand = async <Result>(
  ctx: Context,
  info: CommandInfo,
  body: (tx: Tx) => Promise<Done<Result>>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(ctx.deps, async (tx) => {
        const done = await body(tx);
        await writeAudit(tx.sql, ctx.deps.vault, doneEvent(ctx, info, done));
        return done.result;
      });
    } catch (error) {
      if (isRetryable(error) && attempt < attempts) continue;
      await auditRefusal(ctx, info, error);
      throw error;
    }
  }
};

const event = (ctx: Context, info: CommandInfo) => ({
  at: ctx.now,
  actor: { kind: 'staff' as const, id: ctx.staff.id },
  action: info.action,
  subject: info.subject,
  requestId: ctx.requestId,
});

const doneEvent = <R>(ctx: Context, info: CommandInfo, done: Done<R>): AuditEvent => {
  const { subjectId, changedFields, before, after, note } = done;
  return {
    ...event(ctx, info),
    subject: subjectId === undefined ? info.subject : { ...info.subject, id: subjectId },
    outcome: 'done',
    changedFields: changedFields ?? [],
    personal: { reason: info.reason, before, after, note },
  };
};

/** The audit of a refusal must not hide the refusal itself when the database is away. */
export const auditRefusal = async (
  ctx: Context,
  info: CommandInfo,
  error: unknown,
): Promise<void> => {
  const problem = toProblem(error);
  try {
    await writeAudit(ctx.deps.sql, ctx.deps.vault, {
      ...event(ctx, info),
      outcome: problem ? 'refused' : 'failed',
      code: problem?.code ?? 'internal',
      personal: { reason: info.reason },
    });
  } catch {
    ctx.deps.log.error({ action: info.action, requestId: ctx.requestId }, 'refusal not audited');
  }
};

/** Refuses with what changed meanwhile, when a conditional update found no row. */
export const lostRace = (current: Record<string, unknown>): never =>
  fail('conflict', { title: 'Changed meanwhile', extra: { current } });
