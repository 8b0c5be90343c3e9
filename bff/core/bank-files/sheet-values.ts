import { isIsoDate } from '#core/plain-date';
import { parseDecimal } from './amounts.ts';
import type { Cell, ColumnMapping } from './sheet-types.ts';
import type { IsoDate, Thousandths } from './types.ts';

/**
 * Amount as a person or bank writes it: thousands divided by the other sign, blanks or apostrophes, a currency
 * before or after, minus before or behind, or brackets. Null when it is no amount.
 */
export function readAmount(cell: Cell, decimalSign: ',' | '.'): Thousandths | null {
  if (cell.kind === 'number') return parseDecimal(cell.text);
  if (cell.kind === 'date') return null;
  const bare = cell.text
    .replaceAll(/[\s'’\u00a0\u202f]|[A-Z]{3}|[€$£]/g, '')
    .replaceAll('\u2212', '-');
  const brackets = /^\((.+)\)$/.exec(bare)?.[1];
  const behind = /^([^-]+)-$/.exec(bare)?.[1];
  const unsigned = brackets ?? behind ?? bare;
  const thousands = decimalSign === ',' ? '.' : ',';
  const pattern = new RegExp(
    `^[+-]?(\\d+|\\d{1,3}(\\${thousands}\\d{3})+)?(\\${decimalSign}\\d*)?$`,
  );
  if (!pattern.test(unsigned)) return null;
  const amount = parseDecimal(unsigned.replaceAll(thousands, '').replace(decimalSign, '.'));
  return amount !== null && (brackets ?? behind) !== undefined ? -amount : amount;
}

/** Currency code or sign written with an amount. */
export function currencyIn(text: string): string | null {
  const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/.exec(text)?.[0];
  if (code) return code;
  return text.includes('€')
    ? 'EUR'
    : text.includes('$')
      ? 'USD'
      : text.includes('£')
        ? 'GBP'
        : null;
}

/** Decimal sign that the texts prove; null when none of them does (`1.000` may be either). */
export function decimalSignOf(texts: string[]): ',' | '.' | null {
  const counts = { ',': 0, '.': 0 };
  for (const text of texts) {
    const last = /[.,](?=\d*\D*$)/.exec(text);
    if (!last) continue;
    const sign = last[0] as ',' | '.';
    const decimals = /^\d*/.exec(text.slice(last.index + 1))?.[0].length ?? 0;
    const other = sign === ',' ? '.' : ',';
    const repeated = text.indexOf(sign) !== last.index;
    if (repeated) counts[other] += 1;
    else if (decimals !== 3 || text.slice(0, last.index).includes(other)) counts[sign] += 1;
  }
  if (counts[','] === counts['.']) return null;
  return counts[','] > counts['.'] ? ',' : '.';
}

/** Date of a cell: three numbers in the given order (years of two digits are of this century), or already a date. */
export function readDate(cell: Cell, order: ColumnMapping['dateOrder']): IsoDate | null {
  if (cell.kind === 'date') return cell.text;
  if (cell.kind === 'number' && !/^\d{8}$/.test(cell.text)) return null;
  const parts = datePartsOf(cell.text);
  if (!parts) return null;
  const [first, second, third] = parts;
  const [year, month, day] =
    first.length === 4 || order === 'ymd'
      ? parts
      : order === 'mdy'
        ? [third, first, second]
        : [third, second, first];
  const century = year.length === 2 ? `20${year}` : year;
  const date = `${century}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

/** The three numbers of a date as written, or null. */
export function datePartsOf(text: string): [string, string, string] | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  const divided = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})(?:[T\s].*)?$/.exec(text.trim());
  const [, first, second, third] = compact ?? divided ?? [];
  return first && second && third ? [first, second, third] : null;
}

/** Order that the dates of a column prove, with `certain: false` when all fit day-month as well as month-day. */
export function dateOrderOf(texts: string[]): {
  order: ColumnMapping['dateOrder'];
  certain: boolean;
} {
  const parts = texts.map(datePartsOf).filter((each) => each !== null);
  if (parts.some(([first]) => first.length === 4)) return { order: 'ymd', certain: true };
  if (parts.some(([first]) => Number(first) > 12)) return { order: 'dmy', certain: true };
  if (parts.some(([, second]) => Number(second) > 12)) return { order: 'mdy', certain: true };
  return { order: 'dmy', certain: parts.length === 0 };
}
