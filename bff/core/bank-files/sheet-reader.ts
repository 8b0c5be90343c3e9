import { guessMapping } from './guess-mapping.ts';
import { createProblemLog, type Fault } from './problems.ts';
import { checkRows, checkSheet } from './sheet-checks.ts';
import { layOut, type SheetColumns } from './sheet-columns.ts';
import { readEntries, type RowFault, type SheetEntry } from './sheet-entries.ts';
import { readSurroundings } from './sheet-preamble.ts';
import { sheetStatement } from './sheet-statement.ts';
import type { ColumnMapping, SheetRow } from './sheet-types.ts';
import type { BankFileEvent, ParsedStatement } from './types.ts';

/**
 * Reads the rows of a bank's CSV or XLSX export through a mapping, or through the one it guesses. Rows of several
 * own accounts become a statement each.
 */
export function* readSheet(
  rows: SheetRow[],
  format: 'csv' | 'xlsx',
  given?: ColumnMapping,
): Generator<BankFileEvent> {
  const log = createProblemLog();
  function* report({ severity, code, message, ...details }: Fault, statement?: number) {
    yield* log.report(severity, code, message, { statement, ...details });
  }
  const guess = given ? null : guessMapping(rows);
  const mapping = given ?? guess?.mapping;
  const columns = mapping && layOut(mapping, rows);
  if (!mapping || !columns) {
    yield* report(noColumns(given !== undefined));
    return;
  }
  const rowFaults: RowFault[] = [];
  const entries = readEntries(columns, mapping, rowFaults);
  for (const fault of [...(guess?.assumed ?? []).map(assumed), ...rowFaults]) {
    yield* report(fault);
    if (fault.severity === 'refuse') return;
  }
  const surroundings = readSurroundings(columns.preamble, rows, mapping.decimalSign);
  const accounts = byAccount(entries, columns);
  for (const [index, own] of accounts.entries()) {
    const statement = sheetStatement(own, { format, index, columns, mapping, surroundings });
    for (const fault of [...checkRows(own), ...checkSheet(statement)]) yield* report(fault, index);
    yield* statementEvents(statement);
  }
  yield* log.summary();
}

function byAccount(entries: SheetEntry[], columns: SheetColumns): SheetEntry[][] {
  if (entries.length === 0) return [[]];
  const accounts = Map.groupBy(entries, ({ row }) => columns.text(row, 'account') ?? '');
  return [...accounts.values()];
}

function* statementEvents(statement: ParsedStatement): Generator<BankFileEvent> {
  const { movements, index, number, closing, closingDate, debit, credit, booked, listed, ...rest } =
    statement;
  const { freeMessages, ...header } = rest;
  yield { type: 'statement', header: { index, ...header } };
  for (const movement of movements) yield { type: 'movement', statement: index, movement };
  const ending = { index, number, closing, closingDate, debit, credit, booked, listed };
  yield { type: 'closing', closing: { ...ending, freeMessages } };
}

function noColumns(wasGiven: boolean): Fault {
  return {
    severity: 'refuse',
    code: 'mapping-unfit',
    message: wasGiven
      ? 'no row holds the headers that the mapping names'
      : 'no columns with a date and an amount were found',
  };
}

function assumed(what: 'date-order' | 'decimal-sign'): Fault {
  return what === 'date-order'
    ? {
        severity: 'hold',
        code: what,
        message: 'dates may be day-month or month-day: day first was taken',
      }
    : {
        severity: 'hold',
        code: what,
        message: 'amounts may be whole or decimal: a decimal comma was taken',
      };
}
