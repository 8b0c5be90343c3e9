import type { Page } from '#core/paging';

type SortValue = string | number | null;

/** Packs the sort values of a page's last row into an opaque cursor. */
export const toCursor = (values: readonly SortValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Unpacks a cursor; undefined when it is absent, not one of ours, or has another arity. */
export const fromCursor = (cursor: string | undefined, arity: number): SortValue[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.length === arity && values.every(isSortValue)
      ? values
      : undefined;
  } catch {
    return undefined;
  }
};

const isSortValue = (value: unknown): value is SortValue =>
  value === null || typeof value === 'string' || typeof value === 'number';

/**
 * Makes a page from one row more than asked: the surplus row only tells that there is a next page.
 * @param keyOf the values by which the list is sorted, unique together
 */
export const toPage = <Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly SortValue[],
): Page<Row> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? toCursor(keyOf(last)) : null };
};
