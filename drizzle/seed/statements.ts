import { openingPosting } from '#core/ledger/postings';
import { statementFileChunks, statementFiles, statements } from '#schema/bank';

import { writeCoda } from './coda-file.ts';
import { type LedgerBook, post } from './ledger.ts';
import { addMovement, type OwnAccount, sha256 } from './movements.ts';
import type { Payment } from './payments.ts';
import type { World } from './world.ts';

const openingCents = 1_250_000;

/** Puts the bank's lines on statements, one for each day that has any, and books them. */
export const seedStatements = (
  world: World,
  book: LedgerBook,
  { account, payments }: { account: OwnAccount; payments: readonly Payment[] },
): void => {
  const { calendar } = world;
  const byDay = Map.groupBy(payments, ({ booked }) => booked);
  const days = [...byDay.keys()].toSorted((a, b) => b - a);
  const [first = 1] = days;
  const opening = { bankAccountId: account.id, cents: openingCents };
  const at = calendar.at(-first - 1, '09:00');
  const bookedOn = calendar.day(-first - 1);
  post(world, book, { postings: [openingPosting({ ...opening, bookedOn })], at });

  let balance = openingCents;
  let previousDay = bookedOn;
  let number = 140;
  for (const day of days) {
    const closingOn = calendar.day(-day);
    number = closingOn.slice(0, 4) === previousDay.slice(0, 4) ? number + 1 : 1;
    const lines = byDay.get(day) ?? [];
    addStatement(world, book, {
      account,
      lines,
      day,
      number,
      openingOn: previousDay,
      openingCents: balance,
    });
    balance += lines.reduce((sum, { cents }) => sum + cents, 0);
    previousDay = closingOn;
  }
};

interface StatementDay {
  account: OwnAccount;
  lines: readonly Payment[];
  /** Days before today. */
  day: number;
  number: number;
  openingOn: string;
  openingCents: number;
}

/** Ten years after the year of the movements (VAT Code art. 60). */
const retainUntil = (day: string): string => `${Number(day.slice(0, 4)) + 10}-12-31`;

const addStatement = (world: World, book: LedgerBook, facts: StatementDay): void => {
  const { account, lines, day, openingOn } = facts;
  const { calendar } = world;
  const closingOn = calendar.day(-day);
  const importedAt = calendar.at(1 - day, '07:30');
  const sequence = String(facts.number).padStart(3, '0');
  const bytes = writeCoda({
    ...account,
    sequence,
    openingOn,
    openingCents: facts.openingCents,
    closingOn,
    payments: lines,
  });
  const fileId = world.id(importedAt);
  const credit = total(lines, 1);
  const debit = total(lines, -1);
  const open = lines.filter(({ state }) => state === 'open' || state === 'refund-requested');
  const credited = lines.filter(({ outcome }) => outcome === 'credited');
  world.add(statementFiles, {
    id: fileId,
    sha256: sha256(bytes),
    name: `CODA_${closingOn}.cod`,
    size: bytes.length,
    source: 'folder',
    state: 'imported',
    format: 'coda',
    bytesRead: bytes.length,
    movementsRead: lines.length,
    result: {
      statements: 1,
      known: 0,
      held: 0,
      movements: lines.length,
      creditCents: credit,
      debitCents: debit,
      credited: credited.length,
      creditedCents: total(credited, 1),
      open: open.length,
      notPosted: 0,
    },
    problems: [],
    uploadedAt: importedAt,
    finishedAt: importedAt,
    retainUntil: retainUntil(closingOn),
  });
  world.add(statementFileChunks, { fileId, seq: 0, bytes });
  const statementId = world.id(importedAt);
  world.add(statements, {
    id: statementId,
    fileId,
    bankAccountId: account.id,
    position: 0,
    format: 'coda',
    currency: 'EUR',
    number: sequence,
    year: Number(closingOn.slice(0, 4)),
    sequence,
    openingMilli: BigInt(facts.openingCents) * 10n,
    openingOn,
    closingMilli: BigInt(facts.openingCents + credit + debit) * 10n,
    closingOn,
    duplicate: false,
    freeMessages: [],
    contentHash: sha256(`${closingOn} ${sequence} ${lines.length} ${credit} ${debit}`),
    state: 'posted',
    problems: [],
    movementCount: lines.length,
    importedAt,
  });
  for (const [index, payment] of lines.entries()) {
    addMovement(world, book, { payment, statementId, account, closingOn, importedAt, index });
  }
};

const total = (lines: readonly Payment[], sign: 1 | -1): number =>
  lines.reduce((sum, { cents }) => (Math.sign(cents) === sign ? sum + cents : sum), 0);
