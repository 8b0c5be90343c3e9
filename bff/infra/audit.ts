import { randomBytes } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';
import type { Vault } from './vault.ts';

/** Stands for the subject of events that are about no single record. */
export const noSubject = '00000000-0000-0000-0000-000000000000';

export interface AuditEvent {
  at: Date;
  actor: { kind: 'staff' | 'portal' | 'system'; id?: string };
  /** `<feature>.<verb>` */
  action: string;
  subject: { kind: string; id?: string | undefined };
  outcome: 'done' | 'refused' | 'failed';
  code?: string | undefined;
  changedFields?: readonly string[];
  /** Encrypted under the subject's own key. */
  personal?: { reason?: string; before?: unknown; after?: unknown; note?: string } | undefined;
  requestId?: string;
}

/** Appends one event in the caller's transaction. The chain is sealed later, in order, by a job. */
export const writeAudit = async (
  sql: Sql | TransactionSql,
  vault: Vault,
  event: AuditEvent,
): Promise<void> => {
  const personal = event.personal && JSON.stringify(event.personal);
  const cipher =
    personal !== undefined && personal !== '{}'
      ? vault.encryptFor(await subjectSalt(sql, event.subject.id ?? noSubject), personal)
      : null;
  await sql`
    insert into audit_events (at, actor_kind, actor_id, action, subject_kind, subject_id, outcome,
      code, changed_fields, personal_cipher, request_id)
    values (${event.at}, ${event.actor.kind}, ${event.actor.id ?? null}, ${event.action},
      ${event.subject.kind}, ${event.subject.id ?? null}, ${event.outcome}, ${event.code ?? null},
      ${[...(event.changedFields ?? [])]}, ${cipher}, ${event.requestId ?? null})`;
};

/** The salt of a subject's key, made at the first event that needs it. */
const subjectSalt = async (sql: Sql | TransactionSql, subjectId: string): Promise<Buffer> => {
  const found = await sql<{ salt: Buffer }[]>`
    select salt from subject_keys where subject_id = ${subjectId}`;
  if (found[0]) return found[0].salt;
  await sql`
    insert into subject_keys (subject_id, salt) values (${subjectId}, ${randomBytes(32)})
    on conflict do nothing`;
  return subjectSalt(sql, subjectId);
};
