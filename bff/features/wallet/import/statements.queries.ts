import type { TransactionSql } from 'postgres';

import type { Problem } from '#core/bank-files/types';
import type { StatementState } from '#core/vocabulary';

import type { Neighbours } from './judge-statement.ts';
import { isTable } from './movement-keys.ts';
import { placeNeighbours } from './release.queries.ts';
import type { StagedStatement } from './stage-file.ts';

export interface OwnAccount {
  id: string;
  iban: string;
  currency: string;
  ledgerAccountId: string;
}

/** Locks our accounts of these IBANs, so that one import at a time judges and posts an account's statements. */
export const lockOwnAccounts = (sql: TransactionSql, ibans: readonly string[]) => sql<OwnAccount[]>`
  select id, iban, currency, ledger_account_id from bank_accounts
  where iban = any (${[...ibans]}) order by id for no key update`;

/** The closing day, or that of the last movement, or of the header. */
export const closingOn = ({ header, closing, lastOn }: StagedStatement): string =>
  closing.closingDate ?? lastOn ?? header.creationDate ?? header.openingDate ?? '1970-01-01';

/** A number of zeros only is none. */
export const numberOf = ({ closing, header }: StagedStatement): string | null => {
  const number = closing.number ?? header.openingNumber;
  return number === null || /^0*$/.test(number) ? null : number;
};

/** Amounts travel as text, since they may exceed what a number holds exactly. */
const text = (milli: bigint | null): string | null => (milli === null ? null : String(milli));

/** What is stored of the same account that this statement must be judged by. */
export const neighboursOf = async (
  sql: TransactionSql,
  account: OwnAccount,
  statement: StagedStatement,
): Promise<Neighbours> => {
  const { header, closing, contentHash, movements } = statement;
  const day = closingOn(statement);
  const [found] = await sql<[Omit<Neighbours, 'overlapping' | 'previous' | 'next'>]>`
    with s as (select * from statements where bank_account_id = ${account.id})
    select
      (select jsonb_build_object('id', id) from s where closing_on = ${day}
        and coalesce(opening_milli, 0) = ${text(header.opening ?? 0n)}
        and coalesce(closing_milli, 0) = ${text(closing.closing ?? 0n)}
        and content_hash = ${Buffer.from(contentHash, 'hex')}) as same,
      (select jsonb_build_object('id', id, 'number', number) from s where closing_on = ${day}
        and opening_milli = ${text(header.opening)} and closing_milli = ${text(closing.closing)}
        and movement_count > 0 and ${movements} > 0
        and content_hash <> ${Buffer.from(contentHash, 'hex')} limit 1) as alike,
      (select jsonb_build_object('id', id, 'number', number) from s
        where year = ${Number(day.slice(0, 4))} and number = ${numberOf(statement)}
        limit 1) as numbered`;
  return {
    ...found,
    ...(await placeNeighbours(sql, {
      bankAccountId: account.id,
      closingOn: day,
      sequence: header.sequence,
    })),
    overlapping: await overlapping(sql, account, statement),
  };
};

/** Between tables and numbered statements only the movements themselves can tell that they are the same. */
const overlapping = async (
  sql: TransactionSql,
  account: OwnAccount,
  { header }: StagedStatement,
): Promise<number> => {
  const table = isTable(header);
  const [row] = await sql<[{ count: number }]>`
    select count(*)::int as count from staged g
    where g.statement = ${header.index} and exists (
      select from statements s join movements m on m.statement_id = s.id
      where s.bank_account_id = ${account.id} and (s.format in ('csv', 'xlsx')) <> ${table}
        and m.booked_on = g.booked_on and m.amount_milli = g.amount_milli
        and (m.counterparty_account is not distinct from g.counterparty_account
          or m.counterparty_account is null or g.counterparty_account is null))
    and exists (select from statements
      where bank_account_id = ${account.id} and (format in ('csv', 'xlsx')) <> ${table})`;
  return row.count;
};

/** Stores a judged statement and marks it for the movements that follow. */
export const insertStatement = async (
  sql: TransactionSql,
  statement: StagedStatement,
  about: {
    fileId: string;
    account: OwnAccount;
    state: StatementState;
    problems: readonly Problem[];
    movements: number;
    now: Date;
  },
): Promise<string> => {
  const { header, closing, contentHash } = statement;
  const day = closingOn(statement);
  const [row] = await sql<[{ id: string }]>`
    insert into statements (file_id, bank_account_id, position, format, currency, number, year,
      sequence, opening_milli, opening_on, closing_milli, closing_on, duplicate, free_messages,
      content_hash, state, problems, movement_count, imported_at)
    values (${about.fileId}, ${about.account.id}, ${header.index}, ${header.format},
      ${header.currency || about.account.currency}, ${numberOf(statement)},
      ${Number(day.slice(0, 4))}, ${header.sequence}, ${text(header.opening)}, ${header.openingDate},
      ${text(closing.closing)}, ${day}, ${header.duplicate}, ${closing.freeMessages},
      ${Buffer.from(contentHash, 'hex')}, ${about.state},
      ${JSON.stringify(about.problems)}::jsonb, ${about.movements}, ${about.now})
    returning id`;
  await sql`
    insert into staged_statements (statement, id, bank_account_id, post)
    values (${header.index}, ${row.id}, ${about.account.id}, ${about.state === 'posted'})`;
  return row.id;
};
