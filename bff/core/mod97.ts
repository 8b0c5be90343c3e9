/** Remainder by 97 of a decimal number of any length, given as digits. An empty text counts as 0. */
export function mod97(digits: string): number {
  let rest = 0;
  for (let at = 0; at < digits.length; at += 7) {
    rest = Number(`${rest}${digits.slice(at, at + 7)}`) % 97;
  }
  return rest;
}

/** Check digits are always printed as two: 7 → "07". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Belgian check digits of OGM and BBAN: the remainder by 97, where 0 is written 97. */
export function remainderCheckDigits(digits: string): string {
  return twoDigits(mod97(digits) || 97);
}

/** Belgian check digits of enterprise and national numbers: 97 less the remainder by 97. */
export function complementCheckDigits(digits: string): string {
  return twoDigits(97 - mod97(digits));
}

/**
 * Check digits by ISO 7064 MOD 97-10 as IBAN and RF references use it: `body` (A-Z, 0-9), then the two-letter
 * `prefix`, then 00, letters counting A = 10 … Z = 35. The answer lies between 02 and 98.
 */
export function iso7064CheckDigits(prefix: string, body: string): string {
  const digits = `${body}${prefix}00`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return twoDigits(98 - mod97(digits));
}
