import { normalisedHeader } from './sheet-headers.ts';
import type { Cell, ColumnMapping, ColumnRole, SheetRow } from './sheet-types.ts';

/** A sheet with its mapping laid on it. */
export interface SheetColumns {
  /** Rows before the header. */
  preamble: SheetRow[];
  /** Rows behind the header. */
  body: SheetRow[];
  /** Whether the mapping names a column for the role. */
  has(role: ColumnRole): boolean;
  /** First cell of a role that is not blank. */
  cell(row: SheetRow, role: ColumnRole): Cell | null;
  /** Texts of all cells of a role, joined; null when blank. */
  text(row: SheetRow, role: ColumnRole): string | null;
}

/** Lays a mapping on the rows. Null when no row holds all headers that the mapping names. */
export function layOut(mapping: ColumnMapping, rows: SheetRow[]): SheetColumns | null {
  const names = Object.values(mapping.columns).flat();
  const headerAt = mapping.hasHeader ? rows.findIndex((row) => holdsAll(row, names)) : -1;
  if (mapping.hasHeader && headerAt < 0) return null;
  const header = rows[headerAt];

  function indexes(role: ColumnRole): number[] {
    return (mapping.columns[role] ?? []).map((name) => columnIndex(header, name));
  }
  const byRole = new Map(
    (Object.keys(mapping.columns) as ColumnRole[]).map((role) => [role, indexes(role)]),
  );

  function cells(row: SheetRow, role: ColumnRole): Cell[] {
    const found = (byRole.get(role) ?? []).map((index) => row.cells[index]);
    return found.filter((cell) => cell !== undefined && cell.text !== '') as Cell[];
  }

  return {
    preamble: rows.slice(0, Math.max(0, headerAt)),
    body: rows.slice(headerAt + 1),
    has: (role) => byRole.has(role),
    cell: (row, role) => cells(row, role)[0] ?? null,
    text: (row, role) =>
      cells(row, role)
        .map(({ text }) => text)
        .join(' ') || null,
  };
}

function holdsAll(row: SheetRow, names: (string | number)[]): boolean {
  return names.every((name) => columnIndex(row, name) >= 0);
}

/** Place of a column in the header row, or the number itself; -1 when it is not there. */
function columnIndex(header: SheetRow | undefined, name: string | number): number {
  if (typeof name === 'number') return name;
  const wanted = normalisedHeader(name);
  return header?.cells.findIndex(({ text }) => normalisedHeader(text) === wanted) ?? -1;
}
