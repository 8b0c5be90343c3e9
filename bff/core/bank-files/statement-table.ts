import { toDecimalText } from './amounts.ts';
import type {
  Movement,
  ParsedBankFile,
  ParsedStatement,
  Problem,
  StructuredReference,
} from './types.ts';

/** What a file holds, as lines for a terminal. */
export function bankFileTable(
  name: string,
  { statements, problems, refused }: ParsedBankFile,
): string {
  const lines = [`${name}${refused ? ': REFUSED' : ''}`];
  for (const statement of statements) {
    lines.push(...statementLines(statement), '');
  }
  lines.push(...problems.map(problemLine), '');
  return lines.join('\n');
}

function statementLines(statement: ParsedStatement): string[] {
  const { format, account, currency, number, opening, closing, listed, booked } = statement;
  return [
    `  ${format} statement ${number ?? '?'} of ${account} in ${currency}`,
    `  opening ${balanceText(opening, statement.openingDate)}, closing ${balanceText(closing, statement.closingDate)}`,
    `  ${listed} movements in ${booked} booked lines, debit ${toDecimalText(statement.debit)}, credit ${toDecimalText(statement.credit)}`,
    ...statement.movements.map(movementLine),
  ];
}

function balanceText(amount: bigint | null, date: string | null): string {
  return `${amount === null ? '?' : toDecimalText(amount)} on ${date ?? '?'}`;
}

function movementLine(movement: Movement): string {
  const { sequence, detail, amount, bookingDate, valueDate, counterparty } = movement;
  const { communication, structuredReference } = movement;
  const reference = structuredReference
    ? `[${structuredReference.value}${noteOn(structuredReference)}] `
    : '';
  return [
    `  ${sequence}.${detail}`,
    toDecimalText(amount).padStart(14),
    bookingDate ?? '          ',
    valueDate ?? '          ',
    (counterparty.account ?? '').padEnd(18),
    (counterparty.name ?? '').padEnd(30).slice(0, 30),
    `${reference}${communication.text.replaceAll(/\s+/g, ' ').trim()}`,
  ].join('  ');
}

function noteOn({ kind, valid }: StructuredReference): string {
  return valid || kind === 'other' ? '' : ', wrong check digits';
}

function problemLine(problem: Problem): string {
  const { severity, code, message, statement, record, field, expected, found, entry } = problem;
  const place = [
    entry,
    statement === undefined ? undefined : `statement ${statement + 1}`,
    record === undefined ? undefined : `line ${record}`,
    message.includes(field ?? message) ? undefined : field,
  ].filter((part) => part !== undefined);
  const values = [
    expected === undefined ? undefined : `expected ${expected}`,
    found === undefined ? undefined : `found ${found}`,
  ].filter((part) => part !== undefined);
  const where = place.length > 0 ? ` ${place.join(', ')}:` : '';
  const what = values.length > 0 ? ` (${values.join(', ')})` : '';
  return `  ${severity.toUpperCase()} ${code}:${where} ${message}${what}`;
}
