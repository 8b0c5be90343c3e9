import { toDecimalText } from './amounts.ts';
import type { RowFault, SheetEntry } from './sheet-entries.ts';
import { isNewestFirst } from './sheet-chronology.ts';
import type { Fault } from './problems.ts';
import type { ParsedStatement } from './types.ts';

/** What a statement made of rows lacks, and whether its balances agree with its movements. */
export function checkSheet(statement: ParsedStatement): Fault[] {
  const { account, currency, opening, closing, credit, debit, movements } = statement;
  const faults: Fault[] = [];
  if (account === '') {
    faults.push(lack('hold', 'account-missing', 'the file names no account: the mapping must'));
  }
  if (currency === '') faults.push(lack('hold', 'currency-missing', 'nothing tells the currency'));
  if (movements.some((movement) => movement.currency !== currency)) {
    faults.push(lack('hold', 'currency-differs', 'movements in more than one currency'));
  }
  if (movements.length === 0) {
    faults.push(lack('warn', 'no-movements', 'the file holds no movement'));
  } else if (opening === null || closing === null) {
    faults.push(lack('warn', 'balance-missing', 'the file holds no balances to check'));
  } else if (opening + credit - debit !== closing) {
    faults.push({
      ...lack('hold', 'balance', 'opening balance and movements do not make the closing balance'),
      expected: toDecimalText(opening + credit - debit),
      found: toDecimalText(closing),
    });
  }
  return faults;
}

/** Running balances row by row, and amounts with a part of a cent. */
export function checkRows(entries: SheetEntry[]): RowFault[] {
  const faults: RowFault[] = [];
  const ordered = isNewestFirst(entries) ? entries.toReversed() : entries;
  for (const [index, { row, amount, balance }] of ordered.entries()) {
    const before = ordered[index - 1]?.balance ?? null;
    if (before !== null && balance !== null && before + amount !== balance) {
      faults.push({
        ...lack('hold', 'balance', 'the balance of this row does not follow from the one before'),
        record: row.line,
        field: 'balance',
        expected: toDecimalText(before + amount),
        found: toDecimalText(balance),
      });
    }
    if (amount % 10n !== 0n) {
      const message = 'the amount holds a part of a cent';
      const found = toDecimalText(amount);
      faults.push({ ...lack('warn', 'sub-cent', message), record: row.line, found });
    }
  }
  return faults;
}

function lack(severity: Fault['severity'], code: string, message: string): Fault {
  return { severity, code, message };
}
