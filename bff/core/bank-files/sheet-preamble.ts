import { parseIban } from '#core/iban';
import { normalisedHeader } from './sheet-headers.ts';
import type { SheetRow } from './sheet-types.ts';
import { currencyIn, readAmount } from './sheet-values.ts';
import type { Thousandths } from './types.ts';

/** What rows around the movements tell of the whole. */
export interface SheetSurroundings {
  account: string | null;
  currency: string | null;
  opening: Thousandths | null;
  closing: Thousandths | null;
}

const OPENING = /\b(start|begin|beginsaldo|opening|debut|initial|vorig|oud|ancien|previous)\b/;
const CLOSING =
  /\b(end|einde|eindsaldo|closing|final|fin|nieuw|nouveau|new|laatste|dernier|last)\b/;

/** Whether a row is the balance at the start or the end of the period. */
export function balanceLabelOf(row: SheetRow): 'opening' | 'closing' | null {
  const label = normalisedHeader(row.cells.find(({ text }) => text !== '')?.text ?? '');
  if (!/saldo|solde|balance/.test(label)) return null;
  return OPENING.test(label) ? 'opening' : CLOSING.test(label) ? 'closing' : null;
}

/** Account, currency and balances in rows that are no movements. */
export function readSurroundings(
  preamble: SheetRow[],
  all: SheetRow[],
  decimalSign: ',' | '.',
): SheetSurroundings {
  const texts = preamble.flatMap(({ cells }) => cells.map(({ text }) => text));
  return {
    account: accountIn(texts),
    currency: texts.map((text) => /(?:^|:\s*)([A-Z]{3})$/.exec(text)?.[1]).find(Boolean) ?? null,
    opening: labelledBalance(all, 'opening', decimalSign),
    closing: labelledBalance(all, 'closing', decimalSign),
  };
}

/** An IBAN anywhere, or what a cell calls an account number. */
function accountIn(texts: string[]): string | null {
  for (const text of texts) {
    const iban = parseIban(text);
    if (iban.ok) return iban.value;
  }
  const named = texts.map((text) =>
    /^(?:account number|rekeningnummer|rekening|compte|iban)\s*:\s*([A-Z0-9 ]{6,34})$/i.exec(text),
  );
  return named.find((match) => match)?.[1]?.replaceAll(' ', '') ?? null;
}

function labelledBalance(
  rows: SheetRow[],
  label: 'opening' | 'closing',
  decimalSign: ',' | '.',
): Thousandths | null {
  const row = rows.find((each) => balanceLabelOf(each) === label);
  const amounts = row?.cells.slice(1).map((cell) => readAmount(cell, decimalSign)) ?? [];
  return amounts.find((amount) => amount !== null) ?? null;
}

/** Currency written in the cells of amounts, where all agree. */
export function currencyOfAmounts(texts: string[]): string | null {
  const found = new Set(texts.map(currencyIn).filter((code) => code !== null));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
