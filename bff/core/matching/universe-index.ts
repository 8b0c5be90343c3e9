import type { PayerFacts, RefundFacts, TopUpFacts, Universe, WalletFacts } from './facts.ts';
import { indexNames, type KnownName, type NameHit } from './name-index.ts';

/** A universe made quick to ask. */
export interface UniverseIndex {
  topUpOf: (reference: string) => TopUpFacts | undefined;
  openTopUpsOf: (walletId: string) => readonly TopUpFacts[];
  openTopUpsFor: (cents: number) => readonly TopUpFacts[];
  wallet: (id: string) => WalletFacts | undefined;
  payersOf: (iban: string) => readonly PayerFacts[];
  namesLike: (payer: string) => readonly NameHit[];
  refundOf: (endToEndId: string) => RefundFacts | undefined;
  isProvider: (iban: string) => boolean;
}

export function indexUniverse(universe: Universe): UniverseIndex {
  const open = universe.topUps.filter(({ state }) => state === 'open');
  const byReference = new Map(universe.topUps.map((topUp) => [topUp.reference, topUp]));
  const byWallet = Map.groupBy(open, ({ walletId }) => walletId);
  const byAmount = Map.groupBy(open, ({ amountCents }) => amountCents);
  const wallets = new Map(universe.wallets.map((wallet) => [wallet.id, wallet]));
  const payers = Map.groupBy(universe.payers, ({ iban }) => iban);
  const refunds = new Map(universe.refunds.map((refund) => [refund.endToEndId, refund]));
  const providers = new Set(universe.providerIbans);
  return {
    topUpOf: (reference) => byReference.get(reference),
    openTopUpsOf: (walletId) => byWallet.get(walletId) ?? [],
    openTopUpsFor: (cents) => byAmount.get(cents) ?? [],
    wallet: (id) => wallets.get(id),
    payersOf: (iban) => payers.get(iban) ?? [],
    namesLike: indexNames(namesOf(universe)),
    refundOf: (endToEndId) => refunds.get(endToEndId),
    isProvider: (iban) => providers.has(iban),
  };
}

function namesOf({ wallets, members }: Universe): KnownName[] {
  return [
    ...wallets
      .filter(({ open, namedOnly }) => open && namedOnly !== true)
      .map(({ id, organisationName }) => ({
        walletId: id,
        name: organisationName,
        of: 'organisation' as const,
      })),
    ...members.map(({ walletId, name }) => ({ walletId, name, of: 'member' as const })),
  ];
}
