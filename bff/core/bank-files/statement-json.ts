import { toDecimalText } from './amounts.ts';
import type { Movement, ParsedStatement, TransactionCode } from './types.ts';

/** A statement as the dry run prints it: amounts as exact decimal text, debits negative, dates `YYYY-MM-DD`. */
export function statementJson(statement: ParsedStatement) {
  const { format, account, currency, number, movements, ...rest } = statement;
  const { opening, openingDate, closing, closingDate, debit, credit, ...others } = rest;
  return {
    format,
    account,
    currency,
    number,
    opening: opening === null ? null : toDecimalText(opening),
    openingDate,
    closing: closing === null ? null : toDecimalText(closing),
    closingDate,
    ...others,
    debit: toDecimalText(debit),
    credit: toDecimalText(credit),
    movements: movements.map(movementJson),
  };
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
  return { ...rest, amount: toDecimalText(amount), transactionCode: codeOf(transactionCode) };
}

function codeOf({ code }: TransactionCode): string {
  return code;
}
