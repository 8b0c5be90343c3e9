import type { Cell } from './sheet-types.ts';
import { children, textAt, type XmlElement } from './xml-tree.ts';

/** What is needed besides a cell to read it. */
export interface CellContext {
  sharedTexts: string[];
  /** For each cell style, whether it shows its number as a date. */
  dateStyles: boolean[];
  /** Days are counted from 1904 instead of 1900 (workbooks made on old Macs). */
  since1904: boolean;
}

const EMPTY: Cell = { kind: 'text', text: '' };

/** The cells of a row element, in their columns. */
export function cellsOf(row: XmlElement, context: CellContext): Cell[] {
  const cells: Cell[] = [];
  for (const element of children(row, 'c')) {
    const column = columnOf(element.attributes.get('r') ?? '') ?? cells.length;
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = cellOf(element, context);
  }
  return cells;
}

/** Text of a shared or inline string, without its phonetic guides. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const runs = children(element, 'r').flatMap((run) => children(run, 't'));
  return [...children(element, 't'), ...runs].map(({ text }) => text).join('');
}

/** Last column of a sheet in Excel; a cell beyond it is no cell. */
const MOST_COLUMNS = 16_384;

/** `C7` is in column 2, counted from 0. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (!letters) return null;
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return number < MOST_COLUMNS ? number : null;
}

function cellOf(element: XmlElement, context: CellContext): Cell {
  const value = textAt(element, 'v') ?? '';
  switch (element.attributes.get('t') ?? 'n') {
    case 's':
      return textCell(context.sharedTexts[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(textOf(children(element, 'is')[0]));
    case 'd':
      return { kind: 'date', text: value.slice(0, 10) };
    case 'n': {
      const isDate = context.dateStyles[Number(element.attributes.get('s') ?? '0')] ?? false;
      return numberCell(value, isDate, context.since1904);
    }
    default:
      return textCell(value);
  }
}

function textCell(value: string): Cell {
  return { kind: 'text', text: value.replaceAll(/\p{Cc}+/gu, ' ').trim() };
}

/** Numbers are binary fractions: fifteen digits are what the sheet means, `33.500000000000004` is 33.5. */
function numberCell(value: string, isDate: boolean, since1904: boolean): Cell {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return textCell(value);
  if (isDate) return { kind: 'date', text: dayOf(number, since1904) };
  const decimal = Number(number.toPrecision(15));
  const plain = Number.isInteger(decimal) ? decimal.toFixed(0) : String(decimal);
  return { kind: 'number', text: /e/i.test(plain) ? decimal.toFixed(6) : plain };
}

/** Day of a serial number: 1 is 1 January 1900, and 1900 counts a leap day that never was. */
function dayOf(serial: number, since1904: boolean): string {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  const time = Date.UTC(1899, 11, 30) + days * 86_400_000;
  if (!Number.isFinite(time) || time < 0 || days > 2_958_465) return '';
  return new Date(time).toISOString().slice(0, 10);
}
