import type { Random } from '../random.ts';
import { escapeCopy } from '../copy.ts';
import { makeOgm } from '#core/structured-reference';
import { accountKey } from './accounts.ts';
import { keyOf } from './keys.ts';
import { iso, type Lines, nothing } from './lines.ts';
import { officeKey, type OfficeSet } from './offices.ts';
import type { Population } from './population.ts';
import type { WalletEvent } from './wallet-events.ts';

const day = 86_400_000;

export const walletKey = ({ created }: OfficeSet, office: number): string =>
  keyOf('wallet', office, created[office] ?? 0);

/** Key of the wallet's account in the ledger. */
export const bookKey = ({ created }: OfficeSet, office: number): string =>
  keyOf('ledger-account', office, created[office] ?? 0);

export const walletColumns = 'id organisation_id overdraft_cents created_at';

export function* walletLines(offices: OfficeSet): Lines {
  for (let n = 0; n < offices.count; n++) {
    const overdraft = n % 20 === 7 ? 25_000 : 0;
    yield `${walletKey(offices, n)}\t${officeKey(offices, n)}\t${overdraft}\t${iso(offices.created[n] ?? 0)}\n`;
  }
}

export const bookColumns = 'id kind wallet_id name balance_cents';

/** @param balances cents by office, as the events leave them */
export function* bookLines(offices: OfficeSet, balances: Int32Array): Lines {
  for (const [n, { name }] of offices.identities.entries()) {
    yield `${bookKey(offices, n)}\twallet\t${walletKey(offices, n)}\t${escapeCopy(name)}\t${balances[n] ?? 0}\n`;
  }
}

export const topUpKey = ({ n, announced }: WalletEvent): string => keyOf('top-up', n, announced);

/** References of big databases begin with 3; a stride visits every other digit once. */
export const referenceOf = (n: number): string =>
  makeOgm(`3${String((n * 387_420_489) % 1_000_000_000).padStart(9, '0')}`);

export const topUpColumns = `id wallet_id requested_by method amount_cents reference state paid_cents
  paid_at expires_at created_at`;

export function* topUpLines(
  events: Iterable<WalletEvent>,
  parts: { people: Population; offices: OfficeSet; random: Random; now: number },
): Lines {
  const { people, offices, random, now } = parts;
  for (const event of events) {
    const { kind, office, cents, at, announced, n } = event;
    if (kind !== 'online' && kind !== 'transfer' && kind !== 'unpaid') continue;
    const online = kind === 'online';
    const method = online ? (n % 5 === 0 ? 'maestro' : 'bancontact') : 'transfer';
    const expires = announced + 90 * day;
    const waiting = expires > now ? 'open' : random.next() < 0.15 ? 'cancelled' : 'expired';
    const fate =
      kind === 'unpaid' ? `${waiting}\t${nothing}\t${nothing}` : `paid\t${cents}\t${iso(at)}`;
    const asked = accountKey(people, offices.founder[office] ?? 0);
    yield `${topUpKey(event)}\t${walletKey(offices, office)}\t${asked}\t${method}\t${cents}\t${online ? nothing : referenceOf(n)}\t${fate}\t${online ? nothing : iso(expires)}\t${iso(announced)}\n`;
  }
}

/** What the events come to, before any of them is written. */
export interface Totals {
  /** Cents by office. */
  balances: Int32Array;
  statements: { at: number; cents: number; lines: number }[];
}

export const totalsOf = (events: Iterable<WalletEvent>, offices: OfficeSet): Totals => {
  const totals: Totals = { balances: new Int32Array(offices.count), statements: [] };
  for (const { kind, office, cents, statement, at } of events) {
    const sign = kind === 'charge' ? -1 : kind === 'online' || kind === 'transfer' ? 1 : 0;
    if (sign !== 0) totals.balances[office] = (totals.balances[office] ?? 0) + sign * cents;
    if (statement < 0) continue;
    const own = (totals.statements[statement] ??= { at, cents: 0, lines: 0 });
    own.cents += cents;
    own.lines += 1;
  }
  return totals;
};
