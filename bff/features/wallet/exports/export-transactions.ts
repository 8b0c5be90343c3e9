import type { Response } from 'express';

import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { formatStructuredReference } from '#core/structured-reference';
import { writeAudit } from '#infra/audit';
import type { Context } from '#infra/context';

import type { TransactionFilter } from '../reading/transactions.queries.ts';
import { readSettings } from '../settings.queries.ts';
import { writeCsv } from './csv.ts';
import {
  allTransactions,
  exceeds,
  receiptWallet,
  walletTransactions,
} from './transactions.queries.ts';
import { kindOf, type Word, wordOf } from './words.ts';
import { type SheetCell, type SheetColumn, writeWorkbook } from './xlsx.ts';

type Format = 'csv' | 'xlsx';

interface Table {
  name: string;
  columns: readonly [Word, number, SheetColumn['kind']][];
  batches: AsyncIterable<readonly (readonly SheetCell[])[]>;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Remembers who took what out, before the first byte leaves. */
export const auditExport = (ctx: Context, subject: { kind: string; id?: string }, what: unknown) =>
  writeAudit(ctx.deps.sql, ctx.deps.vault, {
    at: ctx.now,
    actor: { kind: 'staff', id: ctx.staff.id },
    action: 'wallet.export',
    subject,
    outcome: 'done',
    personal: { after: what },
    requestId: ctx.requestId,
  });

const send = async (ctx: Context, res: Response, table: Table, format: Format): Promise<void> => {
  const language = ctx.staff.locale;
  const heads = table.columns.map(([word]) => wordOf(word, language));
  res.attachment(`${table.name}-${brusselsDay(ctx.now)}.${format}`);
  if (format === 'csv') {
    res.type('text/csv; charset=utf-8');
    await writeCsv(res, heads, asCsv(table.batches), language);
    return;
  }
  res.type(workbookType);
  const columns = table.columns.map(([, width, kind], at) => ({
    head: heads[at] ?? '',
    width,
    kind,
  }));
  await writeWorkbook(res, [{ name: table.name, columns, batches: table.batches }]);
};

async function* asCsv(batches: Table['batches']) {
  for await (const batch of batches)
    yield batch.map((cells) =>
      cells.map((cell) => {
        if (typeof cell === 'number') return String(cell);
        return cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : cell;
      }),
    );
}

/** Transactions of one wallet, oldest first, with the balance after each. */
export const exportWallet = async (
  ctx: Context,
  res: Response,
  walletId: string,
  { format, ...filter }: TransactionFilter & { format: Format },
): Promise<void> => {
  const { sql } = ctx.deps;
  if (!(await receiptWallet(sql, walletId))) fail('not-found');
  await auditExport(ctx, { kind: 'wallet', id: walletId }, { format, ...filter });
  const { locale } = ctx.staff;
  async function* batches() {
    for await (const rows of walletTransactions(sql, walletId, filter))
      yield rows.map((row): SheetCell[] => [
        { day: row.bookedOn },
        kindOf(row.kind, locale),
        { cents: row.amountCents },
        { cents: row.balanceCents },
        row.reference === null ? null : formatStructuredReference(row.reference),
        row.tool,
        row.id,
      ]);
  }
  const columns: Table['columns'] = [
    ['day', 12, 'day'],
    ['kind', 30, 'text'],
    ['amount', 14, 'amount'],
    ['balance', 14, 'amount'],
    ['reference', 24, 'text'],
    ['tool', 20, 'text'],
    ['id', 38, 'text'],
  ];
  await send(ctx, res, { name: 'wallet', columns, batches: batches() }, format);
};

/**
 * Transactions of all wallets. Throws Problem `wallet.export-too-large` when the filter lets more rows through than
 * one export may hold.
 */
export const exportAll = async (
  ctx: Context,
  res: Response,
  { format, ...filter }: TransactionFilter & { format: Format },
): Promise<void> => {
  const { sql } = ctx.deps;
  const { exportRows } = await readSettings(sql);
  if (await exceeds(sql, filter, exportRows))
    fail('wallet.export-too-large', { params: { rows: exportRows } });
  await auditExport(ctx, { kind: 'wallets' }, { format, ...filter });
  const { locale } = ctx.staff;
  async function* batches() {
    for await (const rows of allTransactions(sql, filter))
      yield rows.map((row): SheetCell[] => [
        { day: row.bookedOn },
        row.name,
        row.enterpriseNumber,
        kindOf(row.kind, locale),
        { cents: row.amountCents },
        row.reference === null ? null : formatStructuredReference(row.reference),
        row.tool,
        row.id,
      ]);
  }
  const columns: Table['columns'] = [
    ['day', 12, 'day'],
    ['organisation', 34, 'text'],
    ['enterpriseNumber', 14, 'text'],
    ['kind', 30, 'text'],
    ['amount', 14, 'amount'],
    ['reference', 24, 'text'],
    ['tool', 20, 'text'],
    ['id', 38, 'text'],
  ];
  await send(ctx, res, { name: 'wallets', columns, batches: batches() }, format);
};
