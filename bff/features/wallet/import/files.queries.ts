import type { Sql, TransactionSql } from 'postgres';

import type { BankFile, FileProblem } from '#contract/wallet';
import type { ColumnMapping } from '#core/bank-files/sheet-types';
import type { BankFileState } from '#core/vocabulary';

import type { Imported } from './import-file.ts';

export interface NewFile {
  name: string;
  source: BankFile['source'];
  uploadedBy: string | null;
  bankAccountId: string | null;
}

export const insertFile = async (
  sql: TransactionSql,
  file: NewFile & { now: Date },
): Promise<string> => {
  const [row] = await sql<[{ id: string }]>`
    insert into statement_files (sha256, name, size, source, state, bank_account_id, uploaded_by,
      uploaded_at)
    values ('', ${file.name}, 0, ${file.source}, 'received', ${file.bankAccountId},
      ${file.uploadedBy}, ${file.now})
    returning id`;
  return row.id;
};

export const insertChunk = async (
  sql: TransactionSql,
  fileId: string,
  seq: number,
  bytes: Buffer,
): Promise<void> => {
  await sql`
    insert into statement_file_chunks (file_id, seq, bytes) values (${fileId}, ${seq}, ${bytes})`;
};

export const setFileDigest = async (
  sql: TransactionSql,
  id: string,
  size: number,
  sha256: Buffer,
): Promise<void> => {
  await sql`update statement_files set size = ${size}, sha256 = ${sha256} where id = ${id}`;
};

/** The stored pieces of a file in their order, one at a time. */
export async function* readChunks(sql: Sql, fileId: string): AsyncGenerator<Buffer> {
  for (let seq = 0; ; seq += 1) {
    const [chunk] = await sql<{ bytes: Buffer }[]>`
      select bytes from statement_file_chunks where file_id = ${fileId} and seq = ${seq}`;
    if (!chunk) return;
    yield chunk.bytes;
  }
}

export interface WaitingFile {
  id: string;
  name: string;
  state: BankFileState;
  uploadedBy: string | null;
  account: { id: string; iban: string; currency: string; mapping: ColumnMapping | null } | null;
  /** An imported file of the very same bytes. */
  imported: string | null;
}

/**
 * A file with what importing it needs. Holds off every other process that would import the same file until the
 * transaction ends.
 */
export const lockFile = async (
  sql: TransactionSql,
  id: string,
): Promise<WaitingFile | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
  const [row] = await sql<WaitingFile[]>`
    select f.id, f.name, f.state, f.uploaded_by,
      case when b.id is not null then jsonb_build_object('id', b.id, 'iban', b.iban,
        'currency', b.currency, 'mapping', b.column_mapping) end as account,
      (select o.id from statement_files o
        where o.sha256 = f.sha256 and o.state = 'imported' and o.id <> f.id) as imported
    from statement_files f left join bank_accounts b on b.id = f.bank_account_id
    where f.id = ${id}`;
  return row;
};

/** Shows progress outside the import's own transaction. */
export const showProgress = async (
  sql: Sql,
  id: string,
  progress: { movements: number; bytes: number },
): Promise<void> => {
  await sql`
    update statement_files set state = 'reading', movements_read = ${progress.movements},
      bytes_read = ${progress.bytes}
    where id = ${id} and state in ('received', 'reading')`;
};

export const finishFile = async (
  sql: TransactionSql,
  id: string,
  { format, result, problems }: Imported,
  about: { state: BankFileState; retainUntil: string; now: Date },
): Promise<void> => {
  await sql`
    update statement_files set state = ${about.state}, format = ${format},
      result = ${JSON.stringify(result)}::jsonb, problems = ${JSON.stringify(problems)}::jsonb,
      movements_read = ${result.movements}, bytes_read = size, finished_at = ${about.now},
      retain_until = ${about.retainUntil}
    where id = ${id}`;
  if (about.state === 'duplicate') await dropChunks(sql, id);
};

const dropChunks = (sql: TransactionSql, id: string) =>
  sql`delete from statement_file_chunks where file_id = ${id}`;

/** Remembers why a file was not imported; its bytes are of no use any more unless it waits for a mapping. */
export const closeFile = async (
  sql: TransactionSql,
  id: string,
  about: {
    state: BankFileState;
    problems: readonly FileProblem[];
    bankAccountId?: string | undefined;
    now: Date;
  },
): Promise<void> => {
  const waits = about.state === 'needs-mapping';
  await sql`
    update statement_files set state = ${about.state},
      problems = ${JSON.stringify(about.problems)}::jsonb,
      finished_at = ${waits ? null : about.now},
      bank_account_id = coalesce(bank_account_id, ${about.bankAccountId ?? null}::uuid)
    where id = ${id} and state in ('received', 'reading', 'needs-mapping')`;
  if (!waits) await dropChunks(sql, id);
};

/** Files whose import was interrupted or never begun, oldest first. */
export const waitingFiles = (sql: Sql) => sql<{ id: string; uploadedAt: Date }[]>`
  select id, uploaded_at from statement_files where state in ('received', 'reading')
  order by uploaded_at`;

/** Says whose account a waiting table is of; false when it does not wait. */
export const chooseAccount = async (
  sql: TransactionSql,
  id: string,
  bankAccountId: string,
): Promise<boolean> => {
  const chosen = await sql`
    update statement_files set bank_account_id = ${bankAccountId}
    where id = ${id} and state = 'needs-mapping'`;
  return chosen.count === 1;
};

/** Files whose time to be kept by law is over. */
export const outlivedFiles = (sql: Sql, today: string) => sql<{ id: string }[]>`
  select id from statement_files where retain_until < ${today} and erased_at is null`;

/** Erases bytes and names of an outlived file; amounts, days and our own numbers stay. */
export const eraseFile = async (
  sql: Sql,
  id: string,
  { today, now }: { today: string; now: Date },
): Promise<void> => {
  await sql`select erase_statement_file(${id}, ${today}, ${now})`;
};

/** Sums many rows of one account and day into one. */
export const compactDays = async (sql: Sql, before: string): Promise<void> => {
  await sql`select compact_ledger_days(${before})`;
};

/** Open top-ups whose time is over. */
export const expireTopUps = async (sql: Sql, now: Date): Promise<void> => {
  await sql`update top_ups set state = 'expired' where state = 'open' and expires_at < ${now}`;
};
