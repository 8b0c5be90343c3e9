import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { type Checked, type NumberProblem, lengthProblem } from './checked.ts';
import { iso7064CheckDigits, remainderCheckDigits } from './mod97.ts';
import { lettersAndDigits } from './typed-text.ts';

type IbanProblemCode =
  | 'country'
  | 'characters'
  | 'too-short'
  | 'too-long'
  | 'check-digits'
  | 'national-check-digits';

/** `value` = the IBAN in capitals without spaces; `country` = its first two letters. */
export type ParsedIban = Checked<{ value: string; country: string }, IbanProblemCode>;

const countries = getCountrySpecifications();

/**
 * Reads an IBAN of any country of the register (ISO 13616), with any punctuation. A Belgian one must pass mod 97
 * and the national check of its account: the last two are the first ten mod 97, 97 for 0. `problem.expected` names
 * the right check digits, unless both Belgian pairs fail: then the mistake stands elsewhere.
 */
export function parseIban(text: string): ParsedIban {
  const value = lettersAndDigits(text);
  const country = value.slice(0, 2);
  const problem = shapeProblem(value, country) ?? checkDigitsProblem(value, country);
  return problem ? { ok: false, problem } : { ok: true, value, country };
}

function shapeProblem(value: string, country: string): NumberProblem<IbanProblemCode> | undefined {
  const { chars, bban_regexp: bban } = countries[country] ?? {};
  if (!chars || !bban) return { code: 'country' };
  const length = lengthProblem(value.length, chars);
  if (length) return length;
  const wellFormed = /^..\d\d/.test(value) && new RegExp(bban).test(value.slice(4));
  return wellFormed ? undefined : { code: 'characters' };
}

function checkDigitsProblem(
  value: string,
  country: string,
): NumberProblem<IbanProblemCode> | undefined {
  const account = value.slice(4);
  const expected = iso7064CheckDigits(country, account);
  const isoRight = value.slice(2, 4) === expected;
  if (country === 'BE') {
    const national = remainderCheckDigits(account.slice(0, 10));
    if (account.slice(10) !== national) {
      return isoRight
        ? { code: 'national-check-digits', expected: national }
        : { code: 'check-digits' };
    }
  }
  if (!isoRight) return { code: 'check-digits', expected };
  return isValidIBAN(value) ? undefined : { code: 'national-check-digits' };
}

/** Prints an IBAN in groups of four: `BE68 5390 0754 7034`. */
export function formatIban(value: string): string {
  return value.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The Belgian IBAN of a bank code (3 digits) and an account (7 digits). Throws RangeError on other text. */
export function makeBelgianIban(bankCode: string, account: string): string {
  const ten = bankCode + account;
  if (!/^\d{3}$/.test(bankCode) || !/^\d{7}$/.test(account))
    throw new RangeError(`a Belgian account is 3 and 7 digits, not "${bankCode}" and "${account}"`);
  const bban = ten + remainderCheckDigits(ten);
  return `BE${iso7064CheckDigits('BE', bban)}${bban}`;
}
