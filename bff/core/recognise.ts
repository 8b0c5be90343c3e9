import type { NationalNumberOptions } from './national-number.ts';
import type { Candidate, Reading, TypedText } from './reading.ts';
import { email, name, phone, username } from './recognise-contacts.ts';
import { enterpriseNumber, iban, nationalNumber, ogm, rf } from './recognise-numbers.ts';
import { lettersAndDigits, tidy } from './typed-text.ts';

/** Longer text is no number, address or name; the rest is not looked at. */
const longest = 200;

/** What people paste along with a number: `Tel.: `, `IBAN `, `mailto:`, `rijksregisternummer `. */
const label =
  /^(?:\p{L}[\p{L}\s.]*:|(?:iban|ogm|vcs|tel|gsm|nn|rrn|insz|niss|rijksregisternummer|ondernemingsnummer|rekening)\b[.\s]*(?=[\d+*]|BE))\s*/iu;

/**
 * Reads text as typed or pasted, in any punctuation and also unfinished, as every kind of thing that it may be, the
 * likeliest first; empty when there is nothing to look for. Total: never throws.
 */
export function recognise(typed: string, options: NationalNumberOptions): Reading[] {
  const text = tidy(typed.slice(0, longest)).replace(label, '');
  const forms: TypedText = { text, compact: lettersAndDigits(text) };
  const candidates: (Candidate | undefined)[] = [
    enterpriseNumber(forms),
    nationalNumber(forms, options),
    ogm(forms),
    rf(forms),
    iban(forms),
    email(forms),
    phone(forms),
    name(forms),
    username(forms),
  ];
  return candidates
    .filter((candidate) => candidate !== undefined)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ reading }) => reading);
}
