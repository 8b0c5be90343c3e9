import type { Sql } from 'postgres';

import type { BankFile, FileProblem, ImportResult } from '#contract/wallet';
import { fromCursor } from '#infra/cursor';

export interface FileRow extends Omit<BankFile, 'uploadedAt' | 'finishedAt'> {
  uploadedAt: Date;
  finishedAt: Date | null;
  result: ImportResult | null;
  problems: FileProblem[];
}

const columns = (sql: Sql) => sql`
  f.id, f.name, f.size, f.source, f.state, f.format, f.bank_account_id, f.bytes_read,
  f.movements_read, f.result, f.problems, f.uploaded_at, f.finished_at,
  case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as uploaded_by`;

export const fileRows = (
  sql: Sql,
  query: { after?: string | undefined; limit: number; state?: BankFile['state'] | undefined },
) => {
  const [at, id] = fromCursor(query.after, 2) ?? [];
  return sql<FileRow[]>`
    select ${columns(sql)} from statement_files f left join staff s on s.id = f.uploaded_by
    where true ${query.state ? sql`and f.state = ${query.state}` : sql``}
      ${at === undefined ? sql`` : sql`and (f.uploaded_at, f.id) < (${String(at)}::timestamptz, ${String(id)}::uuid)`}
    order by f.uploaded_at desc, f.id desc limit ${query.limit + 1}`;
};

export const fileRow = async (sql: Sql, id: string): Promise<FileRow | undefined> => {
  const [row] = await sql<FileRow[]>`
    select ${columns(sql)} from statement_files f left join staff s on s.id = f.uploaded_by
    where f.id = ${id}`;
  return row;
};

export const fileDetails = async (sql: Sql, id: string) => {
  const [row] = await sql<
    {
      sha256: string;
      statements: { id: string; number: string | null; closingOn: string; state: 'posted' }[];
    }[]
  >`
    select encode(f.sha256, 'hex') as sha256, (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number,
        'closingOn', t.closing_on, 'state', t.state) order by t.position), '[]')
      from statements t where t.file_id = f.id) as statements
    from statement_files f where f.id = ${id}`;
  return row;
};
