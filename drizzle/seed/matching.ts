import { brusselsDay } from '#core/brussels';
import { createMatcher } from '#core/matching/decide';
import type { Decision } from '#core/matching/decision';
import type { PayerFacts, TopUpFacts, Universe } from '#core/matching/facts';
import { defaultThresholds } from '#core/matching/thresholds';
import { topUps } from '#schema/wallet';

import type { Office } from './organisations.ts';
import type { Payment } from './payments.ts';
import type { World } from './world.ts';

/**
 * Lets the desk's own matcher look at every line that waits, so that the work list shows what it
 * would after an import. Lines that were decided keep what they say.
 */
export const decideOpen = (
  world: World,
  parts: { offices: readonly Office[]; payments: Payment[]; providerIbans: readonly string[] },
): void => {
  const universe = universeOf(world, parts);
  for (const payment of parts.payments) {
    if (payment.state !== 'open') continue;
    const matcher = createMatcher(universe, defaultThresholds);
    const decision = matcher.decide({
      id: '',
      cents: payment.cents,
      currency: 'EUR',
      bookedOn: world.calendar.day(-payment.booked),
      reference: payment.reference ?? null,
      brokenReference: null,
      text: payment.text ?? '',
      endToEndId: payment.endToEndId ?? null,
      iban: payment.iban,
      name: payment.name,
      reversal: payment.reversal === true,
      bankCharge: false,
    });
    payment.outcome = decision.outcome;
    payment.decision = summaryOf(decision);
  }
};

/** As the desk keeps it beside a movement: proposals are made afresh whenever someone looks. */
const summaryOf = ({ case: word, topUpId }: Decision): Record<string, string> => ({
  case: word,
  ...(topUpId !== null && { topUpId }),
});

const universeOf = (
  world: World,
  parts: {
    offices: readonly Office[];
    payments: readonly Payment[];
    providerIbans: readonly string[];
  },
): Universe => ({
  topUps: world.rowsOf(topUps).flatMap(toFacts),
  wallets: parts.offices.map(({ walletId, organisation }) => ({
    id: walletId,
    organisationName: organisation.name,
    open: organisation.status === 'active',
    heirWalletId: null,
  })),
  payers: payersOf(world, parts.payments),
  members: parts.offices.flatMap(({ walletId, members }) =>
    members.map(({ holder }) => ({
      walletId,
      name: `${holder.person.firstName} ${holder.person.lastName}`,
    })),
  ),
  refunds: [],
  providerIbans: parts.providerIbans,
});

const toFacts = (row: typeof topUps.$inferInsert): TopUpFacts[] => {
  const { id, reference, createdAt, expiresAt, state = 'open' } = row;
  if (!id || !reference || !createdAt) return [];
  const { walletId, amountCents } = row;
  const expiresOn = expiresAt ? brusselsDay(expiresAt) : null;
  return [
    { id, walletId, reference, amountCents, state, announcedOn: brusselsDay(createdAt), expiresOn },
  ];
};

/** Whoever paid for a wallet before, by account number. */
const payersOf = (world: World, payments: readonly Payment[]): PayerFacts[] => {
  const payers = new Map<string, PayerFacts>();
  for (const { iban, attribution, booked } of payments) {
    const [part] = attribution?.parts ?? [];
    if (!iban || !part || !('walletId' in part)) continue;
    const key = `${iban} ${part.walletId}`;
    const known = payers.get(key);
    const on = world.calendar.day(-booked);
    const lastOn = known && known.lastOn > on ? known.lastOn : on;
    payers.set(key, { iban, walletId: part.walletId, times: (known?.times ?? 0) + 1, lastOn });
  }
  return [...payers.values()];
};
