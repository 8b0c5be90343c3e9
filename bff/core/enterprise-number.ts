import { type Checked, lengthProblem } from './checked.ts';
import { complementCheckDigits } from './mod97.ts';
import { tidy } from './typed-text.ts';

type EnterpriseNumberProblemCode =
  | 'characters'
  | 'too-short'
  | 'too-long'
  | 'first-digit'
  | 'check-digits';

export type ParsedEnterpriseNumber = Checked<{ value: string }, EnterpriseNumberProblemCode>;

const label = /^(?:BTW|TVA|VAT|KBO|BCE)?:?(?:BE)?/;

/**
 * Reads a Belgian enterprise number (KBO/BCE) or its VAT form; `value` is 10 digits, the old 9-digit form padded
 * with 0. FPS Economy: first digit 0 or, since September 2023, 1; the last two are 97 less the first eight mod 97.
 * With wrong check digits `problem.expected` holds the right ones. Says nothing about existence or VAT duty.
 */
export function parseEnterpriseNumber(text: string): ParsedEnterpriseNumber {
  const compact = tidy(text)
    .toUpperCase()
    .replace(/[.\-/()\s]/g, '')
    .replace(label, '');
  if (!/^\d*$/.test(compact)) return { ok: false, problem: { code: 'characters' } };
  const value = compact.length === 9 ? `0${compact}` : compact;
  const length = lengthProblem(value.length, 10);
  if (length) return { ok: false, problem: length };
  if (!/^[01]/.test(value))
    return { ok: false, problem: { code: 'first-digit', expected: '0, 1' } };
  const expected = complementCheckDigits(value.slice(0, 8));
  if (value.slice(8) !== expected)
    return { ok: false, problem: { code: 'check-digits', expected } };
  return { ok: true, value };
}

/** Prints ten digits as `0403.019.261`; other text unchanged. */
export function formatEnterpriseNumber(value: string): string {
  return value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
}

/** VAT form of an enterprise number of ten digits: `BE0403019261`. */
export function vatNumber(value: string): string {
  return `BE${value}`;
}

/** The enterprise number over eight digits of which the first is 0 or 1. Throws RangeError on other text. */
export function makeEnterpriseNumber(eightDigits: string): string {
  if (!/^[01]\d{7}$/.test(eightDigits))
    throw new RangeError(
      `an enterprise number is made of 8 digits from 0 or 1, not "${eightDigits}"`,
    );
  return eightDigits + complementCheckDigits(eightDigits);
}
