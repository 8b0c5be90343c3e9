import type { Sql, TransactionSql } from 'postgres';

import type { TariffView } from '#contract/mandates';

/** Every tariff, newest first, with the number of filings that it charged. */
export const tariffRows = (sql: Sql | TransactionSql) => sql<TariffView[]>`
  select t.id, t.valid_from, t.valid_until, t.filing_cents, t.new_co_ownership_cents,
    t.vat_basis_points, t.source,
    (select count(*)::int from filings f where f.tariff_id = t.id) as filings
  from tariffs t order by t.valid_from desc`;
