import { toDecimalText } from '../../bff/core/bank-files/amounts.ts';
import type { Movement, ParsedStatement } from '../../bff/core/bank-files/types.ts';
import { decimal } from './comparison.ts';

/** A record 2.1 wherever it went: a movement of its own, the head of others, or a part. */
export interface RecordRead {
  amount: bigint;
  code: string;
  movement: Movement | null;
  text: string;
}

/** All records 2.1 of a statement, by sequence and detail. */
export function recordsOf({ movements }: ParsedStatement): Map<string, RecordRead> {
  const records = new Map<string, RecordRead>();
  for (const movement of movements) {
    const { sequence, detail, amount, transactionCode, communication, head, parts } = movement;
    records.set(sequence + detail, {
      amount,
      code: transactionCode.code,
      movement,
      text: communication.text,
    });
    if (head)
      records.set(`${sequence}0000`, {
        amount: head.amount,
        code: head.transactionCode.code,
        movement: null,
        text: head.communication.text,
      });
    for (const part of parts) {
      records.set(sequence + part.detail, {
        amount: part.amount,
        code: part.transactionCode.code,
        movement: null,
        text: part.communication.text,
      });
    }
  }
  return records;
}

/** Exact decimal text without zeros at its end. */
export function decimalOf(amount: bigint | null): string {
  return amount === null ? '' : decimal(toDecimalText(amount));
}
