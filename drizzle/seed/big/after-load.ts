import type { TransactionSql } from 'postgres';

/** What the triggers would have done row by row, done once for all. */
export const catchUp = async (sql: TransactionSql): Promise<void> => {
  await sql`
    insert into search_words (word, forms)
    select word, word_forms(word)
    from (
      select string_to_table(search_name, ' ') as word
      from (select search_name from accounts union select search_name from organisations) names
      group by 1
    ) words
    where word <> ''
    on conflict do nothing`;
  await sql`delete from ledger_days`;
  await sql`
    insert into ledger_days (account_id, day, delta_cents, entries)
    select nullif(a.id, case when a.kind = 'wallet' then a.id end), d.booked_on, sum(d.delta), count(*)
    from (
      select credit_account_id as account_id, booked_on, amount_cents as delta from ledger_entries
      union all
      select debit_account_id, booked_on, -amount_cents from ledger_entries
    ) d
    join ledger_accounts a on a.id = d.account_id
    group by 1, 2`;
};
