import type { Sql } from 'postgres';

import type { SourceRecord, SourceRow } from '#contract/accreditations';
import type { SignInMethod } from '#core/vocabulary';
import type { Reply } from '#infra/http';

/** All sources, or the one asked for. */
export const sourceRows = (sql: Sql, id?: string) => sql<Reply<SourceRow>[]>`
  select s.id, s.code, s.name, s.usual_delay_days, s.worst_delay_days, s.channel, s.contact_email,
    array(select k.name from accreditation_kinds k where k.source_id = s.id order by k.name) as kinds,
    (select max(d.received_at) from accreditation_deliveries d
      where d.source_id = s.id and d.state = 'applied') as last_delivery_at,
    (select count(*)::int from accreditations a
      join accreditation_kinds k on k.id = a.kind_id where k.source_id = s.id) as accreditations,
    (select count(*)::int from accreditation_waiting_rows w
      join accreditation_kinds k on k.id = w.kind_id where k.source_id = s.id) as waiting
  from accreditation_sources s
  ${id === undefined ? sql`` : sql`where s.id = ${id}`}
  order by s.name`;

export const deliveriesOf = (sql: Sql, sourceId: string) => sql<
  Reply<SourceRecord['deliveries'][number]>[]
>`
  select id, file_name, state, new_rows, changed_rows, ended_rows, unchanged_rows, faulty_rows,
    received_at, applied_at
  from accreditation_deliveries where source_id = ${sourceId}
  order by received_at desc limit 100`;

interface ToolSqlRow {
  id: string;
  code: string;
  name: string;
  methods: SignInMethod[];
  active: boolean;
}

export const toolRows = (sql: Sql) => sql<ToolSqlRow[]>`
  select id, code, name, methods, active from tools order by name`;
