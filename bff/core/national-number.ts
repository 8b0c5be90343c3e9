import { type Checked, lengthProblem } from './checked.ts';
import { complementCheckDigits } from './mod97.ts';
import { type BirthCentury, readBirth } from './national-number-birth.ts';
import { tidy } from './typed-text.ts';

/** Legal sex as the national register numbers it. */
export type Sex = 'male' | 'female';

/**
 * A valid number: `value` = 11 digits; `bis` tells a BIS number from a register number. `birthDate` (`YYYY-MM-DD`)
 * is absent when unknown or when the day's counter was exhausted; `sex` is absent on a BIS number given without it.
 */
export type NationalNumber = {
  readonly value: string;
  readonly bis: boolean;
  readonly birthDate?: string;
  readonly sex?: Sex;
};

type NationalNumberProblemCode =
  | 'characters'
  | 'too-short'
  | 'too-long'
  | 'month'
  | 'day'
  | 'future-date'
  | 'check-digits';

export type ParsedNationalNumber = Checked<NationalNumber, NationalNumberProblemCode>;

/** `today` (`YYYY-MM-DD`) bounds the birth date; `specimens` lets eID test cards through (month ≥ 60). */
export type NationalNumberOptions = { readonly today: string; readonly specimens?: boolean };

const centuries: readonly BirthCentury[] = [1900, 2000];

/** From 2000 on the check digits are taken over a 2 and the nine digits (royal decree of 25 November 1997). */
function checkDigits(nine: string, century: BirthCentury): string {
  return complementCheckDigits(century === 2000 ? `2${nine}` : nine);
}

/**
 * Reads a national register or BIS number, with any punctuation. The check digits tell the century. With wrong ones
 * `problem.expected` holds the right pair, or both (`28 / 84`) when the person may be born in either century.
 */
export function parseNationalNumber(
  text: string,
  { today, specimens = false }: NationalNumberOptions,
): ParsedNationalNumber {
  const value = tidy(text).replace(/[\p{P}\p{S}\p{Z}]/gu, '');
  if (!/^\d*$/.test(value)) return { ok: false, problem: { code: 'characters' } };
  const length = lengthProblem(value.length, 11);
  if (length) return { ok: false, problem: length };

  const nine = value.slice(0, 9);
  const check = value.slice(9);
  const births = centuries.map((century) => ({
    check: checkDigits(nine, century),
    birth: readBirth(nine, { century, today, specimens }),
  }));
  const meant = births.find((candidate) => candidate.check === check);
  const possible = births.filter(({ birth }) => birth.ok);
  const birth = (meant ?? possible[0] ?? births[0])?.birth;
  if (birth && !birth.ok) return { ok: false, problem: birth.problem };
  if (!meant || !birth) {
    const expected = possible.map((candidate) => candidate.check).join(' / ');
    return { ok: false, problem: { code: 'check-digits', expected } };
  }
  const sex: Sex = Number(nine.slice(6)) % 2 === 1 ? 'male' : 'female';
  return {
    ok: true,
    value,
    bis: birth.bis,
    ...(birth.date && { birthDate: birth.date }),
    ...(birth.sexKnown && { sex }),
  };
}

/**
 * In what a person's birth date or sex contradicts the number. What either side does not tell (absent, null,
 * `unknown`) cannot differ.
 */
export function disagreements(
  number: NationalNumber,
  person: { readonly birthDate?: string | null; readonly sex?: Sex | 'unknown' | null },
): ('birthDate' | 'sex')[] {
  return (['birthDate', 'sex'] as const).filter((field) => {
    const told = person[field] ?? 'unknown';
    return told !== 'unknown' && number[field] !== undefined && number[field] !== told;
  });
}

/** Prints eleven digits as `85.07.30-033.28`; other text unchanged. */
export function formatNationalNumber(value: string): string {
  return value.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5');
}

/** Prints only the date part, `85.07.30-***-**`; text that is no national number is hidden whole. */
export function maskNationalNumber(value: string): string {
  return /^\d{11}$/.test(value)
    ? value.replace(/^(\d\d)(\d\d)(\d\d).*$/, '$1.$2.$3-***-**')
    : '**.**.**-***-**';
}
