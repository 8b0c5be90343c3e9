import type { TransactionSql } from 'postgres';

import { stagedColumns } from './staged-movement.ts';

/**
 * Makes this transaction's tables: movements as read, and what was decided of them. They have the column names of
 * `movements`, so that one path serves a file being imported and a held statement being accepted.
 */
export const createStaging = async (sql: TransactionSql): Promise<void> => {
  await sql`
    create temp table staged (
      n int primary key, id uuid not null default uuidv7(), stored boolean not null default false,
      statement int not null, line int not null, sequence text not null, detail text not null,
      amount_milli bigint not null, currency text not null, value_on date, booked_on date not null,
      transaction_code text, counterparty_name text, counterparty_account text,
      counterparty_bic text, communication_kind text not null, communication_type text,
      communication text not null, reference text, end_to_end_id text, details jsonb not null,
      idempotency_key bytea not null
    ) on commit drop`;
  await sql`
    create temp table staged_statements (
      statement int primary key, id uuid not null, bank_account_id uuid not null,
      post boolean not null
    ) on commit drop`;
  await sql`
    create temp table decided (
      id uuid primary key, state text not null, outcome text not null, decision jsonb not null,
      rule text, evidence jsonb, wallet_id uuid, top_up_id uuid, refund_id uuid,
      attribution_id uuid not null default uuidv7()
    ) on commit drop`;
};

/** Empties the staging tables for the next round of the same transaction. */
export const clearStaging = async (sql: TransactionSql): Promise<void> => {
  await sql`truncate staged, staged_statements, decided`;
};

/** Opens the stream that takes `stagedLine`s. */
export const openStaging = (sql: TransactionSql) =>
  sql`copy staged (${sql([...stagedColumns])}) from stdin`.writable();

/** Takes the movements of stored, held statements in, as if they had just been read. */
export const stageStored = async (sql: TransactionSql, statementId: string): Promise<void> => {
  await sql`
    insert into staged_statements (statement, id, bank_account_id, post)
    select 0, id, bank_account_id, true from statements where id = ${statementId}`;
  await sql`
    insert into staged (n, id, stored, statement, line, sequence, detail, amount_milli, currency,
      value_on, booked_on, transaction_code, counterparty_name, counterparty_account,
      counterparty_bic, communication_kind, communication_type, communication, reference,
      end_to_end_id, details, idempotency_key)
    select row_number() over (order by line), id, true, 0, line, sequence, detail, amount_milli,
      currency, value_on, booked_on, transaction_code, counterparty_name, counterparty_account,
      counterparty_bic, communication_kind, communication_type, communication, reference,
      end_to_end_id, details, idempotency_key
    from movements where statement_id = ${statementId} and state = 'held'`;
};

export const analyseStaging = async (sql: TransactionSql): Promise<void> => {
  await sql`analyze staged`;
  await sql`analyze staged_statements`;
};

/** Takes out of a staged statement what another one of the account brought already; tells how many. */
export const dropKnownMovements = async (
  sql: TransactionSql,
  statement: number,
): Promise<number> => {
  const gone = await sql`
    delete from staged s using movements m
    where s.statement = ${statement} and m.idempotency_key = s.idempotency_key`;
  return gone.count;
};
