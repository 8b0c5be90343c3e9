import type { MovementRow } from '#contract/wallet';
import { formatIban } from '#core/iban';

/** Who paid, by name or else by account; undefined when the bank told neither. */
export const payerOf = ({
  counterpartyName,
  counterpartyAccount,
}: Pick<MovementRow, 'counterpartyName' | 'counterpartyAccount'>): string | undefined =>
  counterpartyName ?? (counterpartyAccount === null ? undefined : formatIban(counterpartyAccount));
