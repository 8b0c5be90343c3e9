import type { Thousandths } from './types.ts';

/** Exact decimal text of an amount: `-767.823`, `100.00`; two decimals, three when the third is not zero. */
export function toDecimalText(amount: Thousandths): string {
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(4, '0');
  const whole = digits.slice(0, -3);
  const decimals = digits.endsWith('0') ? digits.slice(-3, -1) : digits.slice(-3);
  return `${sign}${whole}.${decimals}`;
}

/** Integer cents, or null when the amount holds a part of a cent (such amounts are shown, never posted). */
export function toCents(amount: Thousandths): bigint | null {
  return amount % 10n === 0n ? amount / 10n : null;
}

/**
 * Reads decimal text with a full stop (`-12.5`, `+3`, `.5`) into thousandths.
 * Null when it is no number or has a digit other than zero beyond the third decimal: nothing is rounded.
 */
export function parseDecimal(text: string): Thousandths | null {
  const match = /^([+-]?)(\d{0,15})(?:\.(\d{0,18}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return null;
  if (/[1-9]/.test(decimals.slice(3))) return null;
  const value = BigInt(whole + decimals.slice(0, 3).padEnd(3, '0'));
  return sign === '-' ? -value : value;
}
