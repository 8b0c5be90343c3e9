/**
 * Text as people type or paste it, in one form: compatibility forms folded (full-width digits, no-break spaces),
 * every dash a hyphen-minus, invisible characters gone, outer space trimmed.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .trim();
}

/** Letters and digits only, in capitals: what remains of a number once its punctuation is gone. */
export function lettersAndDigits(text: string): string {
  return tidy(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
