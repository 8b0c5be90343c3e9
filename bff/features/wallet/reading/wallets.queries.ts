import type { Sql } from 'postgres';

import type { WalletRecord, WalletRow } from '#contract/wallet';
import { normaliseName } from '#core/names';
import { fromCursor } from '#infra/cursor';

export interface WalletListRow extends WalletRow {
  searchName: string;
}

const columns = (sql: Sql) => sql`
  w.id, w.organisation_id, o.name, o.search_name, o.enterprise_number,
  o.status as organisation_status, a.balance_cents, w.overdraft_cents,
  greatest(
    (select max(booked_on) from ledger_entries where debit_account_id = a.id),
    (select max(booked_on) from ledger_entries where credit_account_id = a.id)) as last_entry_on`;

const tables = (sql: Sql) => sql`
  wallets w join organisations o on o.id = w.organisation_id
  join ledger_accounts a on a.wallet_id = w.id`;

export interface WalletQuery {
  after?: string | undefined;
  limit: number;
  balance?: 'below-zero' | 'zero' | 'above-zero' | undefined;
  sort: 'name' | 'balance' | 'largest';
}

/** One row more than the limit; see toPage. */
export const walletRows = (sql: Sql, { after, limit, balance, sort }: WalletQuery) => {
  const [value, id] = fromCursor(after, 2) ?? [];
  const key = sort === 'name' ? sql`o.search_name` : sql`a.balance_cents`;
  const cast = sort === 'name' ? sql`${String(value)}::text` : sql`${String(value)}::text::bigint`;
  const down = sort === 'largest';
  const sign = { 'below-zero': sql`< 0`, zero: sql`= 0`, 'above-zero': sql`> 0` };
  return sql<WalletListRow[]>`
    select ${columns(sql)} from ${tables(sql)}
    where true ${balance ? sql`and a.balance_cents ${sign[balance]}` : sql``}
      ${id === undefined ? sql`` : sql`and (${key}, w.id) ${down ? sql`<` : sql`>`} (${cast}, ${String(id)}::uuid)`}
    order by ${key} ${down ? sql`desc` : sql``}, w.id ${down ? sql`desc` : sql``}
    limit ${limit + 1}`;
};

export const walletSortKey = (row: WalletListRow, sort: WalletQuery['sort']) => [
  sort === 'name' ? row.searchName : row.balanceCents,
  row.id,
];

/** By enterprise number, or by words of the name in any order, the last one perhaps unfinished. */
export const findWallets = (sql: Sql, text: string) => {
  const digits = text.replaceAll(/\D/g, '');
  const name = normaliseName(text);
  const words = name.split(' ').filter((word) => word !== '');
  return sql<WalletListRow[]>`
    select ${columns(sql)} from ${tables(sql)}
    where o.enterprise_number = ${digits.padStart(10, '0')}
      or (${words.length} > 0 and o.search_name like ${`${name}%`})
      or (${words.length} > 0 and string_to_array(o.search_name, ' ') @> ${words}::text[])
    order by (o.search_name = ${name}) desc, o.status = 'active' desc, o.search_name, w.id limit 12`;
};

export const walletRecord = async (
  sql: Sql,
  id: string,
): Promise<(Omit<WalletRecord, 'createdAt'> & { createdAt: Date }) | undefined> => {
  const [row] = await sql<(Omit<WalletRecord, 'createdAt'> & { createdAt: Date })[]>`
    select ${columns(sql)}, o.language, w.created_at,
      (select jsonb_build_object('count', count(*), 'amountCents', coalesce(sum(amount_cents), 0))
        from top_ups t where t.wallet_id = w.id and t.state = 'open') as open_top_ups,
      (select coalesce(sum(amount_cents), 0)::bigint from ledger_entries
        where credit_account_id = a.id) as in_cents,
      (select coalesce(sum(amount_cents), 0)::bigint from ledger_entries
        where debit_account_id = a.id) as out_cents
    from ${tables(sql)} where w.id = ${id}`;
  return row;
};
