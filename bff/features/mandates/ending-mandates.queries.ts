import type { Sql } from 'postgres';

import { fromCursor } from '#infra/cursor';

interface EndingRow {
  mandateId: string;
  coOwnership: { id: string; name: string };
  syndic: { id: string; name: string };
  endsOn: string;
}

/** Mandates that end from today up to a day while no other of their co-ownership goes on after them. */
export const endingMandates = (
  sql: Sql,
  query: { after: string | undefined; limit: number; until: string; today: string },
) => {
  const [endsOn, id] = fromCursor(query.after, 2) ?? [];
  return sql<EndingRow[]>`
    select m.id as mandate_id, json_build_object('id', c.id, 'name', c.name) as co_ownership,
      json_build_object('id', y.id, 'name', y.name) as syndic, m.ends_on
    from mandates m
    join co_ownerships c on c.id = m.co_ownership_id
    join syndics y on y.id = m.syndic_id
    where m.ends_on between ${query.today} and ${query.until}
      and not exists (select from mandates o where o.co_ownership_id = m.co_ownership_id
        and coalesce(o.ends_on, 'infinity') > m.ends_on)
      ${endsOn === undefined ? sql`` : sql`and (m.ends_on, m.id) > (${String(endsOn)}, ${String(id)})`}
    order by m.ends_on, m.id
    limit ${query.limit + 1}`;
};
