import type { Random } from '../random.ts';
import type { OfficeSet } from './offices.ts';

/** Something that happened to a wallet, or to the account of the payment provider. */
export interface WalletEvent {
  n: number;
  kind: 'online' | 'transfer' | 'unpaid' | 'charge' | 'payout' | 'stranger';
  /** -1 for what concerns no wallet. */
  office: number;
  /** Above zero. */
  cents: number;
  /** What the provider kept of a payout. */
  fee: number;
  /** Milliseconds since 1970, ascending. */
  at: number;
  /** Moment of the announcement of a transfer. */
  announced: number;
  /** Place of the bank statement that holds it, -1 for none. */
  statement: number;
  /** Place on that statement, from 1. */
  line: number;
  /** Bit of the tool that was used. */
  tool: number;
}

const day = 86_400_000;
export const walletYears = 3;

const topUpAmounts = [5_000, 5_000, 7_500, 10_000, 10_000, 15_000, 20_000, 25_000];
const lowestPrice = 295;
const prices = [lowestPrice, 595, 1_250, 2_500, 2_500, 4_900, 9_900];

/**
 * Three years of top-ups and charges in the order of time; no wallet ever falls below zero. The
 * object is the same one each time, and the same stream of numbers gives the same events.
 */
export function* walletEvents(
  random: Random,
  { offices, steps, now }: { offices: OfficeSet; steps: number; now: number },
): Generator<WalletEvent, void, undefined> {
  const balances = new Int32Array(offices.count);
  const start = Math.floor(now / day) * day - walletYears * 365 * day;
  const one: WalletEvent = {
    n: -1,
    kind: 'charge',
    office: -1,
    cents: 0,
    fee: 0,
    at: 0,
    announced: 0,
    statement: -1,
    line: 0,
    tool: 0,
  };
  const bank = { statement: -1, day: -1, line: 0 };
  const toBank = (at: number) => {
    const today = Math.floor(at / day);
    if (today !== bank.day)
      Object.assign(bank, { statement: bank.statement + 1, day: today, line: 0 });
    bank.line += 1;
    one.statement = bank.statement;
    one.line = bank.line;
  };
  let founded = 0;
  let cleared = 0;
  let paidOut = Math.floor(start / day / 7);
  for (let step = 0; step < steps; step++) {
    const place = (walletYears * 365 * step) / steps;
    const within = place - Math.floor(place);
    const at = Math.floor(
      start + Math.floor(place) * day + 6 * 3_600_000 + within * 13 * 3_600_000,
    );
    const weekday = new Date(at).getUTCDay();
    const week = Math.floor((at / day - 4) / 7);
    Object.assign(one, { n: one.n + 1, at, announced: at, fee: 0, statement: -1, line: 0 });
    if (week > paidOut && cleared > 0 && weekday === 2) {
      paidOut = week;
      one.kind = 'payout';
      one.office = -1;
      one.fee = Math.round(cleared * 0.004);
      one.cents = cleared - one.fee;
      cleared = 0;
      toBank(at);
      yield one;
      continue;
    }
    while (founded < offices.count && (offices.created[founded] ?? 0) < at) founded++;
    const office = openOffice(offices, Math.floor(founded * random.next() ** 1.6), founded);
    const banking = weekday > 0 && weekday < 6;
    const balance = balances[office] ?? 0;
    one.office = office;
    one.kind = nextKind(random, { balance, banking });
    if (one.kind === 'charge') {
      one.cents = affordable(random, balance);
      one.tool = Math.floor(random.next() * 16);
      balances[office] = balance - one.cents;
    } else {
      one.cents = topUpAmounts[Math.floor(random.next() * topUpAmounts.length)] ?? 5_000;
    }
    if (one.kind === 'stranger') one.office = -1;
    if (one.kind === 'online') cleared += one.cents;
    if (one.kind === 'online' || one.kind === 'transfer') balances[office] = balance + one.cents;
    if (one.kind === 'transfer' || one.kind === 'stranger') toBank(at);
    if (one.kind === 'transfer') one.announced = at - Math.floor((1 + 3 * random.next()) * day);
    yield one;
  }
}

/** That office, or the next one that is not closed. */
const openOffice = (offices: OfficeSet, from: number, founded: number): number => {
  let office = from;
  for (let step = 0; step < founded && offices.closed[office] === 1; step++) {
    office = (office + 1) % founded;
  }
  return office;
};

/** Banks book on working days only, so on other days people pay by card. */
const nextKind = (
  random: Random,
  { balance, banking }: { balance: number; banking: boolean },
): WalletEvent['kind'] => {
  if (balance >= lowestPrice && random.next() < 0.66) return 'charge';
  const draw = random.next();
  if (draw < 0.04) return 'unpaid';
  if (draw < 0.56 || !banking) return 'online';
  return draw < 0.99 ? 'transfer' : 'stranger';
};

const affordable = (random: Random, balance: number): number => {
  const price = prices[Math.floor(random.next() * prices.length)] ?? lowestPrice;
  return price <= balance ? price : lowestPrice;
};
