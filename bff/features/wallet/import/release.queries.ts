import type { TransactionSql } from 'postgres';

import type { BankFileFormat, Problem, StatementHeader } from '#core/bank-files/types';

import type { Neighbours } from './judge-statement.ts';

/** Where a statement stands among those of its account: day, then running number, then order of arrival. */
export interface StatementOrder {
  bankAccountId: string;
  closingOn: string;
  sequence: string | null;
}

const order = (sql: TransactionSql) => sql`(closing_on, coalesce(nullif(
  regexp_replace(sequence, '\\D', '', 'g'), ''), '0')::numeric)`;

const place = (sql: TransactionSql, { closingOn, sequence }: StatementOrder) =>
  sql`(${closingOn}::date, ${sequence?.replaceAll(/\D/g, '') || '0'}::numeric)`;

/** The posted statements next to this place, on either side. */
export const placeNeighbours = async (
  sql: TransactionSql,
  at: StatementOrder,
): Promise<Pick<Neighbours, 'previous' | 'next'>> => {
  const posted = sql`bank_account_id = ${at.bankAccountId} and state in ('posted', 'accepted')`;
  const [previous] = await sql<Row[]>`
    select format, sequence, closing_milli as milli, closing_on as day from statements
    where ${posted} and ${order(sql)} <= ${place(sql, at)}
    order by ${order(sql)} desc, id desc limit 1`;
  const [next] = await sql<Row[]>`
    select format, sequence, opening_milli as milli, opening_on as day from statements
    where ${posted} and ${order(sql)} > ${place(sql, at)}
    order by ${order(sql)}, id limit 1`;
  return {
    previous: previous
      ? {
          format: previous.format,
          sequence: previous.sequence,
          closing: milli(previous),
          closingDate: previous.day,
        }
      : null,
    next: next
      ? {
          format: next.format,
          sequence: next.sequence,
          opening: milli(next),
          openingDate: next.day,
          creationDate: null,
        }
      : null,
  };
};

interface Row {
  format: BankFileFormat;
  sequence: string | null;
  milli: number | bigint | null;
  day: string | null;
}

const milli = (row: Row): bigint | null => (row.milli === null ? null : BigInt(row.milli));

export interface HeldStatement extends StatementOrder {
  id: string;
  problems: Problem[];
  header: StatementHeader;
  closing: { closing: bigint | null; closingDate: string };
}

interface HeldRow extends StatementOrder {
  id: string;
  position: number;
  format: BankFileFormat;
  currency: string;
  problems: Problem[];
  openingMilli: number | bigint | null;
  openingOn: string | null;
  closingMilli: number | bigint | null;
  duplicate: boolean;
  iban: string;
}

/** Held statements of these accounts in their own order, with what continuity is judged by. */
export const heldStatements = async (
  sql: TransactionSql,
  accountIds: readonly string[],
): Promise<HeldStatement[]> => {
  const rows = await sql<HeldRow[]>`
    select s.id, s.bank_account_id, s.position, s.format, s.currency, s.sequence, s.problems,
      s.opening_milli, s.opening_on, s.closing_milli, s.closing_on, s.duplicate, b.iban
    from statements s join bank_accounts b on b.id = s.bank_account_id
    where s.bank_account_id = any (${[...accountIds]}::uuid[]) and s.state = 'held'
    order by s.closing_on, s.id`;
  return rows.map((row) => ({
    ...row,
    header: headerOf(row),
    closing: {
      closing: row.closingMilli === null ? null : BigInt(row.closingMilli),
      closingDate: row.closingOn,
    },
  }));
};

const headerOf = (row: HeldRow): StatementHeader => ({
  index: row.position,
  format: row.format,
  account: row.iban,
  iban: row.iban,
  currency: row.currency,
  holder: null,
  bic: null,
  reference: null,
  creationDate: null,
  duplicate: row.duplicate,
  separateApplication: null,
  sequence: row.sequence,
  openingNumber: null,
  opening: row.openingMilli === null ? null : BigInt(row.openingMilli),
  openingDate: row.openingOn,
  entry: null,
});

export const releaseStatement = async (
  sql: TransactionSql,
  id: string,
  problems: readonly Problem[],
): Promise<void> => {
  await sql`
    update statements set state = 'posted', problems = ${JSON.stringify(problems)}::jsonb
    where id = ${id} and state = 'held'`;
};
