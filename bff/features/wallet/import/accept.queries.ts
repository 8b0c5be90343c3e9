import type { TransactionSql } from 'postgres';

import type { Problem } from '#core/bank-files/types';
import type { StatementState } from '#core/vocabulary';

/** Locks a statement, its account first, as imports do. */
export const lockStatement = async (
  sql: TransactionSql,
  id: string,
): Promise<{ state: StatementState; problems: Problem[]; bankAccountId: string } | undefined> => {
  await sql`
    select from bank_accounts where id = (select bank_account_id from statements where id = ${id})
    for no key update`;
  const [row] = await sql<
    { state: StatementState; problems: Problem[]; bankAccountId: string }[]
  >`select state, problems, bank_account_id from statements where id = ${id} for no key update`;
  return row;
};

export const markAccepted = async (
  sql: TransactionSql,
  id: string,
  by: { staffId: string; now: Date },
): Promise<void> => {
  await sql`
    update statements set state = 'accepted', accepted_by = ${by.staffId}, accepted_at = ${by.now}
    where id = ${id}`;
};

/**
 * Leaves out movements of a held statement whose like came with another one: the same day and amount, and the same
 * counterparty or one that either statement does not tell. Each movement there stands for one here.
 */
export const leaveOutKnown = async (sql: TransactionSql, id: string): Promise<number> => {
  const same = await leaveOut(sql, id, sql`counterparty_account`);
  return same + (await leaveOut(sql, id, sql`null::text`));
};

const leaveOut = async (
  sql: TransactionSql,
  id: string,
  counterparty: ReturnType<TransactionSql>,
): Promise<number> => {
  const gone = await sql`
    with own as (
      select id, booked_on, amount_milli, counterparty_account as party, ${counterparty} as key,
        row_number() over (partition by booked_on, amount_milli, ${counterparty} order by line) as k
      from movements where statement_id = ${id} and state = 'held'
    ), other as (
      select m.id, m.booked_on, m.amount_milli, m.counterparty_account as party, ${counterparty} as key,
        row_number() over (partition by m.booked_on, m.amount_milli, ${counterparty}
          order by m.line, m.id) as k
      from movements m
      where m.bank_account_id = (select bank_account_id from statements where id = ${id})
        and m.statement_id <> ${id} and m.state <> 'held' and m.outcome <> 'known'
        and m.booked_on in (select booked_on from own)
        and not exists (select from movements taken where taken.statement_id = ${id}
          and taken.decision ->> 'movementId' = m.id::text)
    )
    update movements m set state = 'not-posted', outcome = 'known',
      decision = jsonb_build_object('case', 'none', 'movementId', other.id)
    from own join other on other.booked_on = own.booked_on and other.amount_milli = own.amount_milli
      and other.k = own.k and other.key is not distinct from own.key
    where m.id = own.id and (own.key is not null or own.party is null or other.party is null)`;
  return gone.count;
};
