import { once } from 'node:events';

import type { Response } from 'express';

import type { AccountSearch, AccountSort, exportFormats } from '#contract/accounts';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { accountListRows, type AccountTerms, countUpTo } from './account-list.queries.ts';
import { toTerms } from './account-terms.ts';
import { exportLimit } from './export-limit.queries.ts';
import { writeCsv } from './export-csv.ts';
import { writeXlsx } from './export-xlsx.ts';

export type ExportBody = AccountSearch & {
  sort: AccountSort;
  reason: string;
  format: (typeof exportFormats)[number];
};

const batch = 1000;

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Streams the whole selection as a file, in bounded memory. Its audit row stands before the first
 * byte leaves. @throws invalid, accounts.export-too-big: a selection is refused, never cut
 */
export const exportAccounts = async (
  ctx: Context,
  { sort, reason, format, ...search }: ExportBody,
  res: Response,
): Promise<void> => {
  const { terms, limit } = await allowExport(ctx, search, { reason, format });
  const rows = accountListRows(ctx.deps.sql, { terms, sort, limit });
  res.setHeader('content-type', types[format]);
  res.attachment(`accounts-${brusselsDay(ctx.now)}.${format}`);
  const write = format === 'csv' ? writeCsv : writeXlsx;
  await write(rows.cursor(batch), ctx.staff.locale, res);
  if (!res.writableFinished && !res.destroyed) await once(res, 'close');
};

/** What the audit keeps of the selection: the open filters, and which personal terms were used. */
const allowExport = (
  ctx: Context,
  search: AccountSearch,
  { reason, format }: Pick<ExportBody, 'reason' | 'format'>,
): Promise<{ terms: AccountTerms; limit: number }> =>
  runCommand(ctx, { action: 'accounts.export', subject: { kind: 'export' }, reason }, async () => {
    const terms = await toTerms(ctx, search);
    const limit = await exportLimit(ctx.deps.sql);
    const rows = await countUpTo(ctx.deps.sql, terms, limit);
    if (rows > limit) fail('accounts.export-too-big', { params: { limit } });
    return { result: { terms, limit }, after: { format, rows, search } };
  });
