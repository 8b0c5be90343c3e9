import { toDecimalText } from './amounts.ts';
import type { Movement, ParsedBankFile, ParsedStatement } from './types.ts';

/**
 * What files hold, as the text of one JSON object in pieces, so that no file is too large to print. Amounts are exact
 * decimal text, debits negative; `index` and `statement` count within `file`, from 0.
 */
export function* bankFilesJson(read: (ParsedBankFile & { file: string })[]): Generator<string> {
  const files = read.map(({ file, format, refused }) => ({ file, format, refused }));
  yield `{"files":${JSON.stringify(files)},\n"statements":[`;
  let separator = '\n';
  for (const { file, statements } of read) {
    for (const statement of statements) {
      yield separator;
      yield* statementJson(statement, file);
      separator = ',\n';
    }
  }
  const problems = read.flatMap(({ file, problems: found }) =>
    found.map((problem) => JSON.stringify({ ...problem, file })),
  );
  yield `],\n"problems":[${problems.map((problem) => `\n${problem}`).join(',')}]}\n`;
}

function* statementJson(statement: ParsedStatement, file: string): Generator<string> {
  const { format, account, currency, number, movements, ...rest } = statement;
  const { opening, openingDate, closing, closingDate, debit, credit, ...others } = rest;
  const head = {
    format,
    account,
    currency,
    number,
    opening: opening === null ? null : toDecimalText(opening),
    openingDate,
    closing: closing === null ? null : toDecimalText(closing),
    closingDate,
    ...others,
    file,
    debit: toDecimalText(debit),
    credit: toDecimalText(credit),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"movements":[`;
  for (const [index, movement] of movements.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(movementJson(movement))}`;
  }
  yield ']}';
}

function movementJson(movement: Movement) {
  const { counterparty, structuredReference, head, parts, transactionCode, lines, ...rest } =
    movement;
  return {
    ...rest,
    amount: toDecimalText(movement.amount),
    transactionCode: transactionCode.code,
    counterpartyName: counterparty.name,
    counterpartyAccount: counterparty.account,
    counterpartyIban: counterparty.iban,
    counterpartyBic: counterparty.bic,
    counterpartyAddress: counterparty.address,
    counterpartyIdentification: counterparty.identification,
    ultimateCounterpartyName: counterparty.ultimateName,
    structuredReference: structuredReference?.value ?? null,
    structuredReferenceKind: structuredReference?.kind ?? null,
    structuredReferenceValid: structuredReference?.valid ?? null,
    head: head && {
      ...head,
      amount: toDecimalText(head.amount),
      transactionCode: head.transactionCode.code,
      structuredReference: head.structuredReference?.value ?? null,
    },
    parts: parts.map(partJson),
    firstLine: lines[0],
    lastLine: lines[1],
  };
}

function partJson({ amount, transactionCode, ...rest }: Movement['parts'][number]) {
  return { ...rest, amount: toDecimalText(amount), transactionCode: transactionCode.code };
}
