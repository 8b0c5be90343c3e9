import type { Language } from './vocabulary.ts';

/** Euro cents: a safe integer, negative for a debit. */
export type Cents = number;

/**
 * Cents of an exact decimal text in euros with a point (`1234.5`, `-12.30`, `+7`), without grouping. Undefined when
 * it is no such number, has a part below one cent, or lies outside the safe integers.
 */
export function parseDecimal(text: string): Cents | undefined {
  const [, sign, euros, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (euros === undefined || /[1-9]/.test(fraction.slice(2))) return undefined;
  return safeCents(
    BigInt(`${sign === '-' ? '-' : ''}${euros}${fraction.slice(0, 2).padEnd(2, '0')}`),
  );
}

/** Cents of an amount in thousandths of a euro (CODA has three decimals); undefined when it holds part of a cent. */
export function centsFromThousandths(thousandths: bigint): Cents | undefined {
  return thousandths % 10n === 0n ? safeCents(thousandths / 10n) : undefined;
}

function safeCents(cents: bigint): Cents | undefined {
  const value = Number(cents);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Exact decimal text in euros with two decimals, `-12.30`. Throws RangeError unless `cents` is a safe integer. */
export function formatDecimal(cents: Cents): `${number}` {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`not a whole number of cents: ${cents}`);
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const decimal = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return (cents < 0 ? `-${decimal}` : decimal) as `${number}`;
}

/** Belgian usage groups by a thin space and puts the euro sign in front, in Dutch and in French alike. */
const numbers: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('fr-BE', { minimumFractionDigits: 2 }),
  fr: new Intl.NumberFormat('fr-BE', { minimumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-IE', { minimumFractionDigits: 2 }),
};

/**
 * Amount for people: `€ 1 234,56` in nl and fr, `€ 1,234.56` in en, `€ -12,30` below zero. Its spaces do not break.
 * Throws RangeError unless `cents` is a safe integer.
 */
export function formatMoney(cents: Cents, language: Language): string {
  return `€\u00a0${numbers[language].format(formatDecimal(cents))}`;
}
