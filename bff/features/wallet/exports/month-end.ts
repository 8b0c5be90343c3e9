import type { Response } from 'express';

import { fail } from '#core/errors';
import { daysInMonth } from '#core/plain-date';
import type { Context } from '#infra/context';

import { showControls } from '../reading/show-controls.ts';
import { auditExport } from './export-transactions.ts';
import { monthEntries, monthMovements, openAt } from './month-end.queries.ts';
import { type Sheet, type SheetCell, writeWorkbook } from './xlsx.ts';

/** Turns batches of rows into batches of cells. */
async function* cellsOf<Row>(
  batches: AsyncIterable<readonly Row[]>,
  toCells: (row: Row) => SheetCell[],
): AsyncGenerator<SheetCell[][]> {
  for await (const batch of batches) yield batch.map(toCells);
}

/** Workbook of a month: controls at its end, movements, entries, and what stood in suspense by age. */
export const sendMonthEnd = async (ctx: Context, res: Response, month: string): Promise<void> => {
  const { sql } = ctx.deps;
  const [year, number] = month.split('-').map(Number);
  const from = `${month}-01`;
  const to = `${month}-${String(daysInMonth(year ?? 0, number ?? 0)).padStart(2, '0')}`;
  if (daysInMonth(year ?? 0, number ?? 0) === 0) fail('invalid', { errors: { month: 'no month' } });
  const controls = await showControls(ctx, to);
  await auditExport(ctx, { kind: 'month' }, { month });
  const control: Sheet = {
    name: 'Control',
    columns: [
      { head: 'Account', width: 36, kind: 'text' },
      { head: 'Amount', width: 16, kind: 'amount' },
      { head: 'Statement', width: 16, kind: 'amount' },
      { head: 'Difference', width: 16, kind: 'amount' },
    ],
    batches: [
      [
        ...controls.banks.map(({ iban, ledgerCents, statementCents, differenceCents }) => [
          `Bank ${iban}`,
          { cents: ledgerCents },
          statementCents === null ? null : { cents: statementCents },
          differenceCents === null ? null : { cents: differenceCents },
        ]),
        ['Bank', { cents: controls.bankCents }, null, null],
        ...controls.terms.map(({ kind, cents }) => [kind, { cents }, null, null]),
        ['Difference', null, null, { cents: controls.differenceCents }],
      ],
    ],
  };
  res.attachment(`month-end-${month}.xlsx`);
  res.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  await writeWorkbook(res, [
    control,
    movementsSheet(sql, from, to),
    entriesSheet(sql, from, to),
    suspenseSheet(sql, to),
  ]);
};

type Query = Context['deps']['sql'];

const movementsSheet = (sql: Query, from: string, to: string): Sheet => ({
  name: 'Movements',
  columns: [
    { head: 'Date', width: 12, kind: 'day' },
    { head: 'Statement', width: 12, kind: 'text' },
    { head: 'Line', width: 8, kind: 'number' },
    { head: 'Amount', width: 16, kind: 'amount' },
    { head: 'Currency', width: 9, kind: 'text' },
    { head: 'Counterparty', width: 30, kind: 'text' },
    { head: 'IBAN', width: 22, kind: 'text' },
    { head: 'Communication', width: 50, kind: 'text' },
    { head: 'State', width: 16, kind: 'text' },
    { head: 'Outcome', width: 18, kind: 'text' },
  ],
  batches: cellsOf(monthMovements(sql, from, to), (row) => [
    { day: row.bookedOn },
    row.statement,
    row.line,
    row.cents === null ? null : { cents: row.cents },
    row.currency,
    row.name,
    row.account,
    row.communication,
    row.state,
    row.outcome,
  ]),
  total: 'Total',
});

const entriesSheet = (sql: Query, from: string, to: string): Sheet => ({
  name: 'Entries',
  columns: [
    { head: 'Date', width: 12, kind: 'day' },
    { head: 'Kind', width: 18, kind: 'text' },
    { head: 'Debit', width: 34, kind: 'text' },
    { head: 'Credit', width: 34, kind: 'text' },
    { head: 'Amount', width: 16, kind: 'amount' },
    { head: 'Entry', width: 38, kind: 'text' },
  ],
  batches: cellsOf(monthEntries(sql, from, to), (row) => [
    { day: row.bookedOn },
    row.kind,
    row.debit,
    row.credit,
    { cents: row.cents },
    row.id,
  ]),
  total: 'Total',
});

const suspenseSheet = (sql: Query, on: string): Sheet => ({
  name: 'Suspense',
  columns: [
    { head: 'Booked', width: 12, kind: 'day' },
    { head: 'Days', width: 8, kind: 'number' },
    { head: 'Amount', width: 16, kind: 'amount' },
    { head: 'Counterparty', width: 30, kind: 'text' },
    { head: 'Communication', width: 50, kind: 'text' },
  ],
  batches: cellsOf(openAt(sql, on), (row) => [
    { day: row.bookedOn },
    row.days,
    { cents: row.cents },
    row.name,
    row.communication,
  ]),
  total: 'Total',
});
