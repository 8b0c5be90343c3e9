import { makeBelgianIban, parseIban } from '#core/iban';

/** The IBAN that an account number of a bank file stands for: itself, or an old Belgian number; null otherwise. */
export function ibanOf(account: string): string | null {
  const parsed = parseIban(account);
  if (parsed.ok) return parsed.value;
  if (!/^\d{12}$/.test(account)) return null;
  const iban = makeBelgianIban(account.slice(0, 3), account.slice(3, 10));
  return iban.endsWith(account) && !/^0+$/.test(account) ? iban : null;
}
