import { guessMapping } from '#core/bank-files/guess-mapping';
import { layOut } from '#core/bank-files/sheet-columns';
import { readEntries, type RowFault } from '#core/bank-files/sheet-entries';
import { normalisedHeader } from '#core/bank-files/sheet-headers';
import { sheetMovement } from '#core/bank-files/sheet-movement';
import type { ColumnMapping, ColumnRole, SheetRow } from '#core/bank-files/sheet-types';
import type { Movement } from '#core/bank-files/types';

/** A mapping while someone is mending it: a role or nothing for each column of the table. */
export interface MappingDraft {
  roles: readonly (ColumnRole | null)[];
  /** Which of the rows shown holds the names of the columns; null when none does. */
  headerAt: number | null;
  dateOrder: ColumnMapping['dateOrder'];
  decimalSign: ColumnMapping['decimalSign'];
  inverted: boolean;
}

/** The first rows of a table as the reader of tables takes them; what they held as numbers reads as text too. */
export const sheetRows = (preview: readonly (readonly string[])[]): SheetRow[] =>
  preview.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((text) => ({ kind: 'text', text })),
  }));

const widthOf = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.length));

/** What the table itself tells by its headers and values, for a person to confirm. */
export const guessDraft = (rows: SheetRow[]): MappingDraft => {
  const mapping = guessMapping(rows)?.mapping;
  if (!mapping) {
    const roles = Array.from({ length: widthOf(rows) }, () => null);
    return { roles, headerAt: null, dateOrder: 'dmy', decimalSign: ',', inverted: false };
  }
  return draftOf(mapping, rows);
};

/** A mapping that was remembered, laid on this table. */
const draftOf = (mapping: ColumnMapping, rows: SheetRow[]): MappingDraft => {
  const names = Object.values(mapping.columns).flat().map(String).map(normalisedHeader);
  const holds = ({ cells }: SheetRow) => {
    const texts = cells.map(({ text }) => normalisedHeader(text));
    return names.every((name) => texts.includes(name));
  };
  const headerAt = mapping.hasHeader ? rows.findIndex(holds) : -1;
  const header = rows[headerAt];
  const places = Object.entries(mapping.columns) as [ColumnRole, (string | number)[]][];
  const roles = Array.from({ length: widthOf(rows) }, (_, column) => {
    const name = normalisedHeader(header?.cells[column]?.text ?? '');
    const found = places.find(([, columns]) =>
      columns.some((one) =>
        typeof one === 'number' ? one === column : name !== '' && normalisedHeader(one) === name,
      ),
    );
    return found?.[0] ?? null;
  });
  const { dateOrder, decimalSign, inverted } = mapping;
  return { roles, headerAt: headerAt < 0 ? null : headerAt, dateOrder, decimalSign, inverted };
};

/** The draft as the reader of tables takes it and the bank account remembers it. */
export const mappingOf = (draft: MappingDraft, rows: readonly SheetRow[]): ColumnMapping => {
  const { roles, headerAt, dateOrder, decimalSign, inverted } = draft;
  const header = headerAt === null ? undefined : rows[headerAt];
  const columns: ColumnMapping['columns'] = {};
  for (const [column, role] of roles.entries()) {
    if (role === null) continue;
    (columns[role] ??= []).push(header ? (header.cells[column]?.text ?? column) : column);
  }
  return { columns, hasHeader: header !== undefined, dateOrder, decimalSign, inverted };
};

/** A date and an amount are the least without which no row is a movement. */
export const isComplete = ({ roles }: MappingDraft): boolean => {
  const has = (...wanted: ColumnRole[]) => wanted.some((role) => roles.includes(role));
  return has('bookingDate', 'valueDate') && has('amount', 'debit', 'credit');
};

/** The rows as they would be imported, by the same code that imports them, and what cannot be read. */
export const readWith = (
  draft: MappingDraft,
  rows: SheetRow[],
): { movements: Movement[]; faults: RowFault[] } => {
  const mapping = mappingOf(draft, rows);
  const columns = isComplete(draft) ? layOut(mapping, rows) : null;
  if (columns === null) return { movements: [], faults: [] };
  const faults: RowFault[] = [];
  const movements = readEntries(columns, mapping, faults).map((entry, index) =>
    sheetMovement(entry, columns, { position: index + 1, currency: 'EUR' }),
  );
  return { movements, faults };
};
