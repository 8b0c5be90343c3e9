import type { Movement, ParsedBankFile, ParsedStatement } from '../../bff/core/bank-files/types.ts';
import type {
  CodeliciousStatement,
  FebelfinStatement,
  PycodaStatement,
  Report,
} from './coda-readers.ts';
import { decimalOf, recordsOf } from './coda-records.ts';
import { comparisonWith, decimal, type Comparison } from './comparison.ts';

export function compareWithFebelfin(
  report: Report<FebelfinStatement>,
  parsed: ParsedBankFile,
): Comparison {
  const comparison = comparisonWith('febelfin-coda');
  const { same } = comparison;
  if (gaveUp(comparison, report, parsed)) return comparison;
  for (const [index, theirs] of report.statements.entries()) {
    const statement = parsed.statements[index];
    if (!statement) continue;
    compareTotals(comparison, theirs, statement);
    const records = recordsOf(statement);
    same('all movements', theirs.all_moves, statement.listed, () =>
      records.size === theirs.all_moves ? 'all-records-counted' : null,
    );
    same('booked lines', theirs.top_moves, statement.booked);
    same('debit', decimal(theirs.total_debit), decimalOf(statement.debit));
    same('credit', decimal(theirs.total_credit), decimalOf(statement.credit));
    for (const move of theirs.moves) {
      const record = records.get(move.seq + move.detail);
      const about = (what: string) => `${move.seq}.${move.detail} ${what}`;
      same(about('amount'), decimal(move.amount), record && decimalOf(record.amount));
      same(about('code'), move.code, record?.code);
      same(about('communication'), move.communication, record?.text, () =>
        move.comm_type ? 'no-structured-text' : null,
      );
      if (!record?.movement) continue;
      const { counterparty, valueDate, bookingDate } = record.movement;
      same(about('value date'), move.value_date, valueDate);
      same(about('entry date'), move.entry_date, bookingDate);
      same(about('account'), move.cp_account, counterparty.account, () =>
        zoneOrTrimmed(move.cp_account, counterparty.account),
      );
      same(about('name'), move.cp_name, counterparty.name, () =>
        trimmed(move.cp_name, counterparty.name),
      );
    }
  }
  return comparison;
}

export function compareWithPycoda(
  report: Report<PycodaStatement>,
  parsed: ParsedBankFile,
): Comparison {
  const comparison = comparisonWith('pycoda');
  if (gaveUp(comparison, report, parsed)) return comparison;
  for (const [index, theirs] of report.statements.entries()) {
    const statement = parsed.statements[index];
    if (!statement) continue;
    compareTotals(comparison, theirs, statement);
    comparison.same('movements', theirs.movements, statement.listed, () =>
      recordsOf(statement).size === theirs.movements ? 'all-records-counted' : null,
    );
    comparison.same('messages', theirs.free, statement.freeMessages);
  }
  return comparison;
}

export function compareWithCodelicious(
  report: Report<CodeliciousStatement>,
  parsed: ParsedBankFile,
): Comparison {
  const comparison = comparisonWith('codelicious');
  const { same } = comparison;
  if (gaveUp(comparison, report, parsed)) return comparison;
  for (const [index, theirs] of report.statements.entries()) {
    const statement = parsed.statements[index];
    if (!statement) continue;
    same('account', theirs.account, statement.account, () =>
      trimmed(theirs.account, statement.account),
    );
    same('opening', decimal(theirs.opening), decimalOf(statement.opening));
    same('closing', decimal(theirs.closing), decimalOf(statement.closing));
    same('creation date', theirs.date, statement.creationDate);
    same('movements', theirs.transactions.length, statement.listed);
    for (const [at, transaction] of theirs.transactions.entries()) {
      const movement = statement.movements[at];
      const about = (what: string) => `${transaction.seq}.${transaction.detail} ${what}`;
      same(
        about('number'),
        [transaction.seq, transaction.detail],
        movement && [Number(movement.sequence), Number(movement.detail)],
      );
      same(about('amount'), decimal(transaction.amount), movement && decimalOf(movement.amount));
      same(about('entry date'), transaction.entry, movement?.bookingDate);
      same(about('reference'), transaction.structured, movement?.structuredReference?.value);
      same(about('name'), transaction.cp_name, movement?.counterparty.name);
      const account = movement?.counterparty.account;
      same(about('account'), transaction.cp_account, account, () =>
        zoneOrTrimmed(transaction.cp_account, account),
      );
      const message = movement?.communication.kind === 'free' ? movement.communication.text : '';
      same(about('message'), squeezed(transaction.message), squeezed(message), () =>
        movement && holds(movement, transaction.message) ? 'joins-more-records' : null,
      );
    }
  }
  return comparison;
}

/** A reader that gave up is right to: here the statement must be held for the same fault. */
function gaveUp<Statement>(
  { same }: Comparison,
  report: Report<Statement>,
  parsed: ParsedBankFile,
): report is { ok: false; error: string } {
  const held = parsed.problems.some(({ severity }) => severity === 'hold');
  if (!report.ok) same('the file', report.error, 'read and held', () => (held ? 'gives-up' : null));
  return !report.ok;
}

function compareTotals(
  { same }: Comparison,
  theirs: PycodaStatement | FebelfinStatement,
  statement: ParsedStatement,
): void {
  same('account', theirs.account, statement.account);
  same('currency', theirs.currency, statement.currency);
  same('opening', decimal(theirs.opening), decimalOf(statement.opening));
  same('closing', decimal(theirs.closing), decimalOf(statement.closing));
}

/** Whether every word of a message stands somewhere in the records of the movement, which that reader glues together. */
function holds(movement: Movement, message: string): boolean {
  const { communication, information, counterparty, parts, endToEndId } = movement;
  const texts = [
    communication.text,
    communication.message,
    endToEndId ?? '',
    information,
    ...counterparty.address,
    ...parts.map((part) => part.communication.text),
  ];
  const all = texts.join('').replaceAll(/\s/g, '');
  return message
    .replace(communication.text, '$& ')
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function zoneOrTrimmed(theirs: string | null, ours: string | null | undefined) {
  if (!ours) return null;
  return theirs?.trim() === ours
    ? 'untrimmed'
    : theirs?.startsWith(`${ours} `)
      ? 'zone-as-given'
      : null;
}

function trimmed(theirs: string | null, ours: string | null): 'untrimmed' | null {
  return theirs?.trim() === (ours ?? '') ? 'untrimmed' : null;
}
