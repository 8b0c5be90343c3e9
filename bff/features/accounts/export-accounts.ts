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

/** Refuses what is too long, and writes down what leaves: how much, by which filter, and why. */
const allowExport = (
  ctx: Context,
  search: AccountSearch,
  { reason, format }: Pick<ExportBody, 'reason' | 'format'>,
): Promise<{ terms: AccountTerms; limit: number }> =>
  runCommand(
    ctx,
    { action: 'accounts.export', subject: { kind: 'export' }, reason },
    async ({ sql }) => {
      const terms = await toTerms(sql, ctx, search);
      const limit = await exportLimit(sql);
      const rows = await countUpTo(sql, terms, limit);
      if (rows > limit) fail('accounts.export-too-big', { params: { limit } });
      return { result: { terms, limit }, after: { format, rows, ...kept(search) } };
    },
  );

/** Open filters with their values, personal terms by name only: what is no record's own could not be erased with it. */
const kept = ({
  name,
  email,
  username,
  phone,
  nationalNumber,
  birthDate,
  ...filter
}: AccountSearch) => {
  const terms = { name, email, username, phone, nationalNumber, birthDate };
  const used = Object.entries(terms).filter(([, value]) => value !== undefined);
  return { filter, terms: used.map(([term]) => term) };
};
