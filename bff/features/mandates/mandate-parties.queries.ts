import type { Sql, TransactionSql } from 'postgres';

import type { syndicKinds } from '#core/vocabulary';

import { representativeAccredited, syndicAccredited } from './accreditation.queries.ts';

export interface Parties {
  coOwnershipInKbo: boolean | null;
  surchargeBorne: boolean;
  syndicKind: (typeof syndicKinds)[number] | null;
  syndicAccredited: boolean;
  /** Null when nobody was named, or nobody is known by that key. */
  representative: {
    syndicId: string;
    accredited: boolean;
    since: string;
    until: string | null;
  } | null;
}

/** What is known of those whom a mandate joins; null for who does not exist. */
export const mandateParties = async (
  sql: Sql | TransactionSql,
  who: { coOwnershipId: string; syndicId: string; representativeId: string | null },
  day: string,
): Promise<Parties | undefined> => {
  const rows = await sql<Parties[]>`
    select c.enterprise_number is not null as co_ownership_in_kbo,
      exists (select from filings o where o.co_ownership_id = c.id
        and o.state <> 'refused' and o.surcharge_cents > 0) as surcharge_borne,
      y.kind as syndic_kind, ${syndicAccredited(sql, day)} as syndic_accredited,
      case when r.id is not null then json_build_object('syndicId', r.syndic_id,
        'accredited', ${representativeAccredited(sql, day)}, 'since', r.since,
        'until', r.until) end as representative
    from co_ownerships c
    join syndics y on y.id = ${who.syndicId}
    left join representatives r on r.id = ${who.representativeId}
    where c.id = ${who.coOwnershipId}`;
  return rows[0];
};
