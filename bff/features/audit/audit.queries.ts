import type { Sql } from 'postgres';
import type { AuditEvent } from '#contract/audit';
import type { PageQuery } from '#core/paging';
import { noSubject } from '#infra/audit';
import { fromCursor, toPage } from '#infra/cursor';

export type EventRow = Omit<AuditEvent, 'at'> & { at: Date };

export interface AuditFilter {
  actorKind?: string | undefined;
  actorId?: string | undefined;
  action?: string | undefined;
  subjectKind?: string | undefined;
  subjectId?: string | undefined;
  outcome?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

const columns = (sql: Sql) => sql`
  e.id, e.at, e.actor_kind, e.actor_id, p.name as actor_name, e.action, e.subject_kind,
  e.subject_id, e.outcome, e.code, e.changed_fields, s.seq`;

const tables = (sql: Sql) => sql`
  audit_events e
  left join staff p on p.id = e.actor_id and e.actor_kind = 'staff'
  left join audit_seals s on s.event_id = e.id`;

/** A whole action has a dot; a feature's word stands for all of its actions. */
const actionIs = (sql: Sql, action: string) =>
  action.includes('.') ? sql`e.action = ${action}` : sql`starts_with(e.action, ${`${action}.`})`;

const matches = (sql: Sql, filter: AuditFilter) => {
  const { actorKind, actorId, action, subjectKind, subjectId, outcome, from, until } = filter;
  const conditions = [
    actorKind && sql`e.actor_kind = ${actorKind}`,
    actorId && sql`e.actor_id = ${actorId}`,
    action && actionIs(sql, action),
    subjectKind && sql`e.subject_kind = ${subjectKind}`,
    subjectId && sql`e.subject_id = ${subjectId}`,
    outcome && sql`e.outcome = ${outcome}`,
    outcome && outcome !== 'done' && sql`e.outcome <> 'done'`,
    from && sql`e.at >= ${from}`,
    until && sql`e.at < ${until}`,
  ].filter((condition) => typeof condition === 'object');
  return conditions.reduce((all, each) => sql`${all} and ${each}`, sql`true`);
};

export const listEvents = async (sql: Sql, query: PageQuery & AuditFilter) => {
  const after = fromCursor(query.after, 1);
  const rows = await sql<EventRow[]>`
    select ${columns(sql)} from ${tables(sql)}
    where ${matches(sql, query)} and ${after ? isBefore(sql, after[0]) : sql`true`}
    order by e.at desc, e.id desc limit ${query.limit + 1}`;
  return toPage(rows, query.limit, (row) => [row.id]);
};

/** @param kinds only events about these, or about anything */
export const listTimeline = async (
  sql: Sql,
  query: PageQuery & { subjectId: string },
  kinds: readonly string[] | 'all',
) => {
  const after = fromCursor(query.after, 1);
  const rows = await sql<(EventRow & { personalCipher: Buffer | null })[]>`
    select ${columns(sql)}, e.personal_cipher from ${tables(sql)}
    where e.subject_id = ${query.subjectId}
      and ${kinds === 'all' ? sql`true` : sql`e.subject_kind = any (${[...kinds]})`}
      and ${after ? isBefore(sql, after[0]) : sql`true`}
    order by e.at desc, e.id desc limit ${query.limit + 1}`;
  return toPage(rows, query.limit, (row) => [row.id]);
};

/** Older than the event that ended the page before; an event never goes, so its id tells where. */
const isBefore = (sql: Sql, id: unknown) => sql`
  (e.at, e.id) < (select at, id from audit_events where id = ${String(id)})`;

export type EventRecord = EventRow & {
  requestId: string | null;
  hash: Buffer | null;
  personalCipher: Buffer | null;
};

export const eventById = async (sql: Sql, id: string): Promise<EventRecord | undefined> => {
  const [row] = await sql<EventRecord[]>`
    select ${columns(sql)}, e.request_id, s.hash, e.personal_cipher
    from ${tables(sql)} where e.id = ${id}`;
  return row;
};

/** The salt that opens what was encrypted about a subject; undefined once it was erased. */
export const saltOf = async (sql: Sql, subjectId: string | null): Promise<Buffer | undefined> => {
  const [row] = await sql<{ salt: Buffer }[]>`
    select salt from subject_keys where subject_id = ${subjectId ?? noSubject}`;
  return row?.salt;
};

/** Every action that occurs, found by leaps through the index instead of reading all events. */
export const actionsThatOccur = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ action: string }[]>`
    with recursive leaps as (
      (select action from audit_events order by action limit 1)
      union all
      select (select e.action from audit_events e where e.action > l.action
        order by e.action limit 1)
      from leaps l where l.action is not null
    )
    select action from leaps where action is not null`;
  return rows.map(({ action }) => action);
};
