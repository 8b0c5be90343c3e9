import { normaliseName } from '#core/names';
import { parseNationalNumber } from '#core/national-number';
import type { Vault } from '#infra/vault';

/** What was typed, in the forms in which it may be found. */
export const searchTerms = (text: string, { vault, today }: { vault: Vault; today: string }) => {
  const number = parseNationalNumber(text, { today });
  return {
    words: normaliseName(text).replace(/[%_\\]/g, ''),
    digits: text.replace(/\D/g, ''),
    hmac: number.ok ? vault.hmac('national-number', number.value) : null,
  };
};
