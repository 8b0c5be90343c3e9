import type { Sql, TransactionSql } from 'postgres';

import type { MovementFacts, TopUpFacts, Universe } from '#core/matching/facts';
import { payerKey } from '#core/matching/names';
import { correctionsOf } from '#core/matching/reference-mistakes';
import { suspectDigits, writtenReferences } from '#core/matching/references';
import type { WalletSettings } from '#contract/wallet';

import {
  lockTopUps,
  membersByName,
  type NameSearch,
  openTopUpsOfAmounts,
  openTopUpsOfWallets,
  payersOf,
  refundsByEndToEndId,
  topUpsByReference,
  walletFacts,
  walletsByName,
} from './universe.queries.ts';

/** How many top-ups of one amount are looked at for one payment. */
const topUpsOfAmount = 10;

interface Wish {
  settings: WalletSettings;
  names: NameSearch;
  /** Locks what may be credited; otherwise the universe is for looking only. */
  lock: boolean;
}

/**
 * Fetches what these movements may be compared with: the top-ups they name and, for credits that name not exactly
 * one, whatever a proposal may rest on.
 */
export const loadUniverse = async (
  sql: Sql | TransactionSql,
  facts: readonly MovementFacts[],
  wish: Wish,
): Promise<Universe> => {
  const credits = facts.filter(({ cents, currency }) => currency === 'EUR' && (cents ?? 0) > 0);
  const referencesOf = new Map(credits.map((each) => [each, namedReferences(each)]));
  const references = unique([...referencesOf.values()].flat());
  const named = wish.lock
    ? await lockTopUps(sql as TransactionSql, references)
    : await topUpsByReference(sql, references);
  const byReference = new Map(named.map((topUp) => [topUp.reference, topUp]));
  const unclear = credits.filter((each) => {
    const found = (referencesOf.get(each) ?? []).flatMap((key) => byReference.get(key) ?? []);
    const [only] = found;
    return only === undefined || found.length > 1 || mayDiffer(only, each);
  });
  const wider = await widerUniverse(sql, unclear, wish);
  const topUps = [...new Map([...wider.topUps, ...named].map((each) => [each.id, each])).values()];
  const compared = new Set([...walletsOf(wider.topUps), ...wider.walletIds]);
  const wallets = await walletFacts(sql, unique([...compared, ...walletsOf(named)]));
  for (const wallet of wallets) wallet.namedOnly = !compared.has(wallet.id);
  const heirs = unique(wallets.flatMap(({ heirWalletId }) => heirWalletId ?? []));
  const endToEndIds = unique(facts.flatMap(({ endToEndId }) => endToEndId ?? []));
  return {
    topUps,
    wallets: heirs.length === 0 ? wallets : [...wallets, ...(await walletFacts(sql, heirs))],
    payers: wider.payers,
    members: wider.members,
    refunds: await refundsByEndToEndId(sql, endToEndIds),
    providerIbans: wish.settings.providerIbans,
  };
};

/** By the same order as the matcher's: the bank's field, else the text. */
const namedReferences = ({ reference, text }: MovementFacts): string[] =>
  reference === null ? writtenReferences(text).map((each) => each.reference) : [reference];

const walletsOf = (topUps: readonly TopUpFacts[]) => topUps.map(({ walletId }) => walletId);

/** Only rule 1 takes another amount than was announced. */
const mayDiffer = (topUp: TopUpFacts, { reference, cents }: MovementFacts): boolean =>
  reference === null && topUp.amountCents !== cents;

const widerUniverse = async (
  sql: Sql | TransactionSql,
  unclear: readonly MovementFacts[],
  { settings, names }: Wish,
) => {
  if (unclear.length === 0) return { topUps: [], payers: [], members: [], walletIds: [] };
  const { announcedWithin: days } = settings.matching;
  const suspects = unclear.flatMap((facts) => {
    const { digits, withLetters } = suspectDigits(facts);
    return [...withLetters, ...digits, ...digits.flatMap(correctedReferences)];
  });
  const keys = unique(unclear.flatMap(({ name }) => (name === null ? [] : payerKey(name))));
  const words = keys.map((key) => key.split(' ')).filter((each) => each.join('').length >= 4);
  const payers = await payersOf(sql, unique(unclear.flatMap(({ iban }) => iban ?? [])));
  const members = await membersByName(sql, words, names);
  const byName = (await walletsByName(sql, words, names)).map(({ walletId }) => walletId);
  const walletIds = unique([...byName, ...[...payers, ...members].map(({ walletId }) => walletId)]);
  const payments = unclear.map(({ cents, bookedOn }) => ({ cents, bookedOn }));
  const topUps = [
    ...(await topUpsByReference(sql, unique(suspects))),
    ...(await openTopUpsOfWallets(sql, walletIds)),
    ...(await openTopUpsOfAmounts(sql, distinct(payments), { days, each: topUpsOfAmount })),
  ];
  return { topUps, payers, members, walletIds };
};

const correctedReferences = (digits: string) =>
  correctionsOf(digits).map(({ reference }) => reference);

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const distinct = <Row extends object>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];
