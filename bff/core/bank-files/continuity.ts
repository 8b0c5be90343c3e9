import { toDecimalText } from './amounts.ts';
import type {
  BankFileFormat,
  IsoDate,
  Problem,
  StatementClosing,
  StatementHeader,
  Thousandths,
} from './types.ts';

/** What is kept of a statement to check the one after it. */
export interface StatementPlace {
  format: BankFileFormat;

  sequence: string | null;
  closing: Thousandths | null;
  closingDate: IsoDate | null;
}

export function placeOf(header: StatementHeader, closing: StatementClosing): StatementPlace {
  return {
    format: header.format,
    sequence: header.sequence,
    closing: closing.closing,
    closingDate: closing.closingDate,
  };
}

/**
 * Checks a statement against the one before it of the same account and currency: its opening balance is the
 * other's closing balance, and its number the next one in the same format (numbers restart each year). All faults
 * hold the statement.
 */
export function checkContinuity(previous: StatementPlace, next: StatementHeader): Problem[] {
  const problems: Problem[] = [];
  const entry = next.entry ?? undefined;
  const about = { severity: 'hold' as const, statement: next.index, entry };
  if (previous.closing !== null && next.opening !== null && previous.closing !== next.opening) {
    problems.push({
      ...about,
      code: 'continuity',
      message: 'the opening balance is not the closing balance of the statement before',
      field: 'opening balance',
      expected: toDecimalText(previous.closing),
      found: toDecimalText(next.opening),
    });
  }
  if (previous.format !== next.format) return problems;
  const [before, now] = [countOf(previous.sequence), countOf(next.sequence)];
  if (before === null || now === null || now === before + 1) return problems;
  const newYear = yearOf(next.creationDate ?? next.openingDate) > yearOf(previous.closingDate);
  const restarted = now === 1 && (newYear || before === 999);
  if (!restarted) {
    problems.push({
      ...about,
      code: now === before ? 'statement-repeated' : 'statement-gap',
      message: 'the number does not follow that of the statement before',
      field: 'statement number',
      expected: String(before + 1),
      found: next.sequence ?? '',
    });
  }
  return problems;
}

/** Banks that do not number their statements write zeros. */
function countOf(sequence: string | null): number | null {
  return sequence !== null && /^\d{1,9}$/.test(sequence) ? Number(sequence) || null : null;
}

function yearOf(date: IsoDate | null): number {
  return date === null ? 0 : Number(date.slice(0, 4));
}
