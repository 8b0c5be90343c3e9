import type { BlockTotals } from './coda-checks.ts';
import type { BlockOutput } from './coda-block.ts';
import { cut } from './coda-fields.ts';
import type { Fault } from './problems.ts';
import { leavesOf } from './coda-leaves.ts';
import { toMovement } from './coda-movement.ts';
import {
  addInformation,
  addSecond,
  addThird,
  readMovement,
  type MovementRecords,
} from './coda-movement-records.ts';
import { toDecimalText } from './amounts.ts';

export interface CodaGroups {
  /** Takes a record 2.x or 3.x. */
  read(record: string, line: number): void;
  /** Lists what is still held back. */
  flush(): void;
}

/** Gathers records into movements and movements into booked lines with their details; lists a line once the next begins. */
export function createGroups(
  totals: BlockTotals,
  output: BlockOutput & { currency(): string },
): CodaGroups {
  let group: MovementRecords[] = [];
  let sequence: number | null = null;

  function begin(record: string, line: number): void {
    const faults: Fault[] = [];
    const movement = readMovement(record, line, faults);
    for (const each of faults) output.fault(each, line);
    if (!movement) return;
    if (isDetailOf(group, movement)) {
      group.push(movement);
      return;
    }
    flush();
    if (movement.detail !== '0000') {
      output.fault(
        {
          severity: 'hold',
          code: 'detail-without-head',
          message: 'a detail without the movement (detail 0000) that it belongs to',
          field: '2.1: detail (7-10)',
          expected: '0000',
          found: movement.detail,
        },
        line,
      );
    }
    checkSequence(movement, line);
    group = [movement];
  }

  /** Counts on from 0001 by one, over 9999 to 0000 or 0001. */
  function checkSequence(movement: MovementRecords, line: number): void {
    const found = Number(movement.sequence);
    const next = sequence === null ? 1 : sequence + 1;
    const repeats = sequence !== null && found <= sequence && !(sequence === 9999 && found <= 1);
    sequence = found;
    if (found === next || (next === 10_000 && found <= 1)) return;
    output.fault(
      {
        severity: repeats ? 'hold' : 'warn',
        code: repeats ? 'sequence-repeated' : 'sequence-gap',
        message: repeats
          ? 'the movement repeats or goes back to an earlier number'
          : 'a number was skipped',
        field: '2.1: sequence (3-6)',
        expected: String(next % 10_000).padStart(4, '0'),
        found: movement.sequence,
      },
      line,
    );
  }

  function flush(): void {
    const [head, ...details] = group;
    group = [];
    if (!head) return;
    totals.booked += 1;
    if (head.amount < 0n) totals.debit -= head.amount;
    else totals.credit += head.amount;
    const { leaves, mismatch } = leavesOf(head, details);
    if (mismatch) {
      output.fault(
        {
          severity: 'warn',
          code: 'details-differ',
          message: 'the details do not add up to their movement, which is listed as one',
          field: '2.1: amount (33-47)',
          expected: toDecimalText(head.amount),
          found: toDecimalText(mismatch.details),
        },
        head.firstLine,
      );
    }
    for (const leaf of leaves) {
      totals.listed += 1;
      const place = {
        position: totals.listed,
        currency: output.currency(),
        details: leaves.length,
      };
      const movement = toMovement(leaf, place);
      if (movement.amount % 10n !== 0n) {
        output.fault(
          {
            severity: 'warn',
            code: 'sub-cent',
            message: 'the amount holds a part of a cent',
            field: '2.1: amount (33-47)',
            found: toDecimalText(movement.amount),
          },
          leaf.records.firstLine,
        );
      }
      output.emit({ type: 'movement', statement: output.index, movement });
    }
  }

  function read(record: string, line: number): void {
    const article = record.slice(0, 2);
    if (article === '21') return begin(record, line);
    const movement = group.at(-1);
    if (!movement) {
      return output.fault(
        {
          severity: 'refuse',
          code: 'order',
          message: 'a record that continues a movement, without record 2.1 before it',
          found: article,
        },
        line,
      );
    }
    movement.lastLine = line;
    for (const each of continuationFaults(movement, article, record)) output.fault(each, line);
    movement.article = article;
    if (article === '22') addSecond(movement, record);
    else if (article === '23') addThird(movement, record);
    else if (/^3[123]$/.test(article)) addInformation(movement, article.charAt(1), record);
    else {
      output.fault(
        {
          severity: 'refuse',
          code: 'record-type',
          message: 'there is no such record type',
          found: article,
        },
        line,
      );
    }
  }

  return { read, flush };
}

/** Same number and a detail other than 0000; after detail 9999 the count may start again. */
function isDetailOf(group: MovementRecords[], movement: MovementRecords): boolean {
  const [head] = group;
  if (!head || head.sequence !== movement.sequence) return false;
  return movement.detail !== '0000' || group.at(-1)?.detail === '9999';
}

/** A record 2.2, 2.3 or 3.x carries the number of its movement (3.x has details of its own) and comes in order. */
function continuationFaults(movement: MovementRecords, article: string, record: string): Fault[] {
  const faults: Fault[] = [];
  const isSecond = article.startsWith('2');
  const expected = isSecond ? movement.sequence + movement.detail : movement.sequence;
  const found = cut(record, 3, isSecond ? 10 : 6);
  if (found !== expected) {
    faults.push({
      severity: 'hold',
      code: 'continuation-differs',
      message: 'the record does not continue the movement before it',
      field: `${article.charAt(0)}.${article.charAt(1)}: sequence (3-10)`,
      expected,
      found,
    });
  }
  if (article !== '31' && article <= movement.article) {
    faults.push({
      severity: 'hold',
      code: 'order',
      message: 'the records of a movement stand in another order',
      found: `${article} after ${movement.article}`,
    });
  }
  return faults;
}
