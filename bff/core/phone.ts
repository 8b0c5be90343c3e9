import { tidy } from './typed-text.ts';

/** Behind +32: mobile 45-49 with nine digits in all; area (4 = Liège), service and freephone numbers with eight. */
const belgian = /^(?:4[5-9]\d{7}|4[0-4]\d{6}|[1-35-9]\d{7})$/;

/** E.164: at most fifteen digits, and no country code starts with 0. */
const international = /^[1-9]\d{7,14}$/;

/**
 * Telephone number as `+` and digits (E.164). Without country code it is Belgian: `0470 12 34 56` → `+32470123456`,
 * `+32 (0)2 …`, `0032 …` and `32 …` too. Undefined when it cannot be a number; a Belgian one must fit the Belgian plan.
 */
export function normalisePhone(text: string): string | undefined {
  const typed = tidy(text).replace(/\(0\)/g, '');
  if (!/^\+?[\d\s().\-/]*$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, '');
  const abroad = typed.startsWith('+') ? digits : /^00(.*)$/.exec(digits)?.[1];
  if (abroad !== undefined) return withCountryCode(abroad);
  return digits.startsWith('0') ? belgianPhone(digits.slice(1)) : withBareCountryCode(digits);
}

function withCountryCode(digits: string): string | undefined {
  if (digits.startsWith('32')) return belgianPhone(digits.slice(2).replace(/^0/, ''));
  return international.test(digits) ? `+${digits}` : undefined;
}

function withBareCountryCode(digits: string): string | undefined {
  return digits.startsWith('32') ? belgianPhone(digits.slice(2)) : undefined;
}

function belgianPhone(national: string): string | undefined {
  return belgian.test(national) ? `+32${national}` : undefined;
}

/** Prints a Belgian number as `+32 470 12 34 56` or `+32 2 123 45 67`; others unchanged. */
export function formatPhone(phone: string): string {
  return phone
    .replace(/^\+32(4\d\d)(\d\d)(\d\d)(\d\d)$/, '+32 $1 $2 $3 $4')
    .replace(/^\+32([2349])(\d{3})(\d\d)(\d\d)$/, '+32 $1 $2 $3 $4')
    .replace(/^\+32(\d\d)(\d\d)(\d\d)(\d\d)$/, '+32 $1 $2 $3 $4');
}
