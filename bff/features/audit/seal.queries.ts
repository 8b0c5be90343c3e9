import type { Sql, TransactionSql } from 'postgres';
import type { SealedEvent } from './event-hash.ts';

/** An event's row as `linkHash` wants it. */
const sealedColumns = (sql: Sql | TransactionSql) => sql`
  e.id, (extract(epoch from e.at) * 1000000)::bigint::text as at_micros, e.actor_kind, e.actor_id,
  e.action, e.subject_kind, e.subject_id, e.outcome, e.code, e.changed_fields, e.personal_cipher,
  e.request_id`;

/** One sealer at a time, in whatever process; it is given back when the transaction ends. */
export const trySealingLock = async (sql: TransactionSql): Promise<boolean> => {
  const [row] = await sql<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0)) as taken`;
  return row?.taken === true;
};

export interface Link {
  seq: number;
  hash: Buffer;
}

export const lastLink = async (sql: Sql | TransactionSql): Promise<Link | undefined> => {
  const [row] = await sql<Link[]>`
    select seq, hash from audit_seals order by seq desc limit 1`;
  return row;
};

/** What waits, oldest first. */
export const unsealedEvents = (sql: TransactionSql, limit: number) => sql<SealedEvent[]>`
  select ${sealedColumns(sql)} from audit_unsealed q join audit_events e on e.id = q.event_id
  order by q.event_id limit ${limit}`;

export const storeSeals = async (
  sql: TransactionSql,
  seals: readonly { seq: number; eventId: string; hash: Buffer }[],
): Promise<void> => {
  const ids = seals.map(({ eventId }) => eventId);
  await sql`
    insert into audit_seals (seq, event_id, hash)
    select seq, id, decode(hash, 'hex')
    from unnest(${seals.map(({ seq }) => seq)}::bigint[], ${ids}::uuid[],
      ${seals.map(({ hash }) => hash.toString('hex'))}::text[]) link (seq, id, hash)`;
  await sql`delete from audit_unsealed where event_id = any (${ids}::uuid[])`;
};

/** The chain with the events that its links name, in order, a batch at a time. */
export const chainInBatches = (sql: Sql, batch: number) =>
  sql<(SealedEvent & { seq: number; eventId: string; hash: Buffer; present: boolean })[]>`
  select s.seq, s.event_id, s.hash, e.id is not null as present, ${sealedColumns(sql)}
  from audit_seals s left join audit_events e on e.id = s.event_id
  order by s.seq`.cursor(batch);

/** Events that neither the chain nor the queue knows: someone put them in past the trigger. */
export const strayEvents = (sql: Sql, limit: number) => sql<{ id: string }[]>`
  select e.id from audit_events e
  where not exists (select from audit_seals s where s.event_id = e.id)
    and not exists (select from audit_unsealed q where q.event_id = e.id)
  order by e.id limit ${limit}`;

/** Queued events whose row is gone. */
export const lostEvents = (sql: Sql, limit: number) => sql<{ id: string }[]>`
  select q.event_id as id from audit_unsealed q
  where not exists (select from audit_events e where e.id = q.event_id)
  order by q.event_id limit ${limit}`;

export interface Tail {
  unsealed: number;
  oldestUnsealedAt: Date | null;
}

export const unsealedTail = async (sql: Sql): Promise<Tail> => {
  const [row] = await sql<Tail[]>`
    select count(*)::int as unsealed, min(e.at) as oldest_unsealed_at
    from audit_unsealed q left join audit_events e on e.id = q.event_id`;
  return row ?? { unsealed: 0, oldestUnsealedAt: null };
};
