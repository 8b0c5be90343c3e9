import type { TransactionSql } from 'postgres';

import type { TariffView } from '#contract/mandates';

export type TariffValues = Omit<TariffView, 'id' | 'filings'>;

/** Tariffs change one at a time. */
export const lockTariffs = (sql: TransactionSql) =>
  sql`select pg_advisory_xact_lock(hashtextextended('mandates.tariffs', 0))`;

/** Gives the tariff that goes on without end its last day, when the new one starts later. */
export const closeOpenTariff = (sql: TransactionSql, validFrom: string) => sql<{ id: string }[]>`
  update tariffs set valid_until = ${validFrom}::date - 1
  where valid_until is null and valid_from < ${validFrom} returning id`;

export const overlappingTariff = async (
  sql: TransactionSql,
  { validFrom, validUntil }: TariffValues,
  ownId?: string,
) => {
  const rows = await sql<{ id: string }[]>`
    select id from tariffs
    where daterange(valid_from, valid_until, '[]') && daterange(${validFrom}, ${validUntil}, '[]')
      and id is distinct from ${ownId ?? null}`;
  return rows[0]?.id;
};

export const insertTariff = async (sql: TransactionSql, values: TariffValues) => {
  const rows = await sql<{ id: string }[]>`
    insert into tariffs ${sql({ ...values })} returning id`;
  return rows[0];
};

export const updateTariff = (sql: TransactionSql, id: string, values: TariffValues) =>
  sql`update tariffs set ${sql({ ...values })} where id = ${id}`;

/** The tariff with the last day on which it charged anything. */
export const tariffInUse = async (sql: TransactionSql, id: string) => {
  const rows = await sql<(TariffValues & { lastUsedOn: string | null })[]>`
    select valid_from, valid_until, filing_cents, new_co_ownership_cents, vat_basis_points, source,
      (select max((f.submitted_at at time zone 'Europe/Brussels')::date) from filings f
        where f.tariff_id = t.id) as last_used_on
    from tariffs t where id = ${id} for update`;
  return rows[0];
};
