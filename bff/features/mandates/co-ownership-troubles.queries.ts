import type { Sql } from 'postgres';

import type { coOwnershipTroubles } from '#contract/mandates';

type Trouble = (typeof coOwnershipTroubles)[number];

/** So many days before its end a mandate without successor is trouble. */
const soonDays = 90;

/** Whether the co-ownership `c` has this trouble; the same rules as `timelineOf` in #core/mandates/timeline. */
export const inTrouble = (sql: Sql, trouble: Trouble, today: string) => {
  const own = sql`mandates m where m.co_ownership_id = c.id`;
  switch (trouble) {
    case 'overlap':
      return sql`exists (select from mandates o, ${own} and o.co_ownership_id = c.id and o.id < m.id
        and daterange(o.starts_on, o.ends_on, '[]') && daterange(m.starts_on, m.ends_on, '[]'))`;
    case 'gap':
      return sql`(select count(*) from unnest((
        select range_agg(daterange(m.starts_on, m.ends_on, '[]')) from ${own}))) > 1`;
    case 'ending':
      return sql`(select max(coalesce(m.ends_on, 'infinity')) from ${own})
        between ${today}::date and ${today}::date + ${soonDays}::int`;
    case 'no-syndic':
      return sql`not exists (select from ${own} and m.starts_on <= ${today}
        and coalesce(m.ends_on, 'infinity') >= ${today})`;
    case 'not-in-kbo':
      return sql`c.enterprise_number is null`;
    default:
      return trouble satisfies never;
  }
};
