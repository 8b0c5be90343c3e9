import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import type { TransactionSql } from 'postgres';

import { readBankFile, type ReadOptions } from '#core/bank-files/read-statements';
import type {
  BankFileEvent,
  Movement,
  Problem,
  StatementClosing,
  StatementHeader,
} from '#core/bank-files/types';

import { createContentHash, type ContentHash } from './content-hash.ts';
import { isTable, movementKeys, type MovementKeys } from './movement-keys.ts';
import { stagedLine } from './staged-movement.ts';
import { openStaging } from './staging.queries.ts';

/** Lines are sent in pieces of this many characters. */
const pieceLength = 65_536;

/** A statement as read, its movements in the staging table. */
export interface StagedStatement {
  header: StatementHeader;
  closing: StatementClosing;
  contentHash: string;
  /** Day of the last movement; null without movements. */
  lastOn: string | null;
  movements: number;
}

export interface StagedFile {
  statements: StagedStatement[];
  problems: Problem[];
}

interface Reading {
  header: StatementHeader;
  hash: ContentHash;
  keyOf: MovementKeys;
  movements: number;
  lastOn: string | null;
}

export interface StageOptions extends ReadOptions {
  /** Stands in where a file gives a movement no date at all. */
  today: string;
  /** Account and currency of a table that does not name them. */
  account?: { iban: string; currency: string };
  onProgress?: (movements: number) => void;
}

/**
 * Reads a bank file and copies its movements into the staging table, in bounded memory. A problem of severity
 * `refuse` ends the reading; the caller looks for it and rolls back.
 */
export const stageFile = async (
  sql: TransactionSql,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: StageOptions,
): Promise<StagedFile> => {
  const target = await openStaging(sql);
  const staged: StagedFile = { statements: [], problems: [] };
  let reading: Reading | null = null;
  let n = 0;
  let piece = '';
  const stage = (movement: Movement, { header, hash, keyOf }: Reading): string => {
    const bookedOn = bookedOnOf(movement, header, options.today);
    const currency = movement.currency || options.account?.currency || header.currency;
    hash.add(movement, bookedOn);
    n += 1;
    const line = stagedLine(movement, {
      n,
      header,
      currency,
      bookedOn,
      key: keyOf(movement, bookedOn),
    });
    if (reading) {
      reading.movements += 1;
      reading.lastOn = bookedOn;
    }
    return line;
  };
  try {
    for await (const event of readBankFile(source, options)) {
      if (event.type === 'movement' && reading) {
        piece += stage(event.movement, reading);
        if (piece.length >= pieceLength) {
          if (!target.write(piece)) await once(target, 'drain');
          piece = '';
          options.onProgress?.(n);
        }
      } else reading = take(event, reading, staged, options);
    }
    target.write(piece);
  } finally {
    target.end();
    await finished(target, { readable: false });
  }
  return staged;
};

/** Takes in what is no movement; gives back the statement that is being read from here on. */
const take = (
  event: BankFileEvent,
  reading: Reading | null,
  staged: StagedFile,
  { account }: StageOptions,
): Reading | null => {
  if (event.type === 'problem') staged.problems.push(event.problem);
  if (event.type === 'closing' && reading) {
    const { header, hash, movements, lastOn } = reading;
    const { closing } = event;
    staged.statements.push({ header, closing, contentHash: hash.value(), movements, lastOn });
  }
  if (event.type !== 'statement') return reading;
  const header = withSequence(withAccount(event.header, account));
  return {
    header,
    hash: createContentHash(),
    keyOf: movementKeys(header),
    movements: 0,
    lastOn: null,
  };
};

/** A table may leave its account and currency to whoever uploads it. */
const withAccount = (header: StatementHeader, account: StageOptions['account']): StatementHeader =>
  account && isTable(header) && header.iban === null
    ? {
        ...header,
        account: account.iban,
        iban: account.iban,
        currency: header.currency || account.currency,
      }
    : header;

/** Banks that do not number give zeros. */
const withSequence = (header: StatementHeader): StatementHeader => ({
  ...header,
  sequence: header.sequence !== null && /^0*$/.test(header.sequence) ? null : header.sequence,
});

const bookedOnOf = (movement: Movement, header: StatementHeader, today: string): string =>
  movement.bookingDate ?? movement.valueDate ?? header.creationDate ?? header.openingDate ?? today;
