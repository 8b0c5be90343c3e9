import type { Sql, TransactionSql } from 'postgres';

/** What the portal is told of. Types are added by the features that cause them. */
export type OutboxType =
  | 'account.email-changed'
  | 'account.activation-code-renewed'
  | 'account.password-reset-asked'
  | 'account.deactivated'
  | 'account.reactivated'
  | 'account.sessions-ended'
  | 'account.eid-unlinked'
  | 'account.itsme-unlinked';

export interface OutboxEvent {
  type: OutboxType;
  /** Whom it is about; events of one subject are delivered in order. */
  subjectId: string;
  /** Ids, codes and moments only: the portal asks for the rest. */
  payload?: Readonly<Record<string, string | number | boolean | null>>;
  at: Date;
}

/** Writes a notice for the portal in the transaction that makes it true; webhooks deliver it later. */
export const writeOutbox = (sql: Sql | TransactionSql, event: OutboxEvent) => sql`
  insert into outbox_events (subject_id, type, payload, created_at)
  values (${event.subjectId}, ${event.type}, ${JSON.stringify(event.payload ?? {})}::jsonb,
    ${event.at})`;
