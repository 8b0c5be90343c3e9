import { brusselsDay } from '#core/brussels';
import { makeBelgianIban } from '#core/iban';
import { onlineTopUpPosting, toolChargePosting } from '#core/ledger/postings';
import { makeOgm } from '#core/structured-reference';
import { topUps } from '#schema/wallet';

import { someTime } from './calendar.ts';
import { type LedgerBook, post } from './ledger.ts';
import { type Office, toolId } from './organisations.ts';
import type { Payment } from './payments.ts';
import type { World } from './world.ts';

export type TopUp = typeof topUps.$inferInsert & { id: string };

/** An office as its bank knows it. */
export interface Payer {
  office: Office;
  iban: string;
  name: string;
}

/** What a use costs, in cents. */
const charges: readonly (readonly [tool: string, cents: readonly number[]])[] = [
  ['kadasterfinder', [295, 595, 595, 1250]],
  ['vastgoedinfo', [450, 450, 900]],
  ['antiwitwas', [350]],
  ['myrent-pro', [190, 390]],
  ['covast', [99]],
];

const amounts = [5_000, 5_000, 7_500, 10_000, 10_000, 15_000, 20_000, 25_000, 50_000];
const bankCodes = [
  '001',
  '063',
  '068',
  '091',
  '230',
  '310',
  '363',
  '733',
  '735',
  '737',
  '850',
  '979',
];

export const makePayer = (world: World, office: Office): Payer => ({
  office,
  iban: makeBelgianIban(world.random.pick(bankCodes), world.random.digits(7)),
  name: office.identity.name.toUpperCase(),
});

export interface TopUpFacts {
  walletId: string;
  amountCents: number;
  method: 'bancontact' | 'maestro' | 'transfer';
  createdAt: Date;
  requestedBy?: string | undefined;
  state?: 'open' | 'paid' | 'failed' | 'cancelled' | 'expired';
  reference?: string;
  paidAt?: Date;
}

/** Days after which nobody waits for an announced transfer any longer. */
const patience = 90;

export const addTopUp = (world: World, facts: TopUpFacts): TopUp => {
  const { method, createdAt, state = 'open', amountCents } = facts;
  const paidAt = state === 'paid' ? (facts.paidAt ?? createdAt) : null;
  return world.add(topUps, {
    id: world.id(createdAt),
    walletId: facts.walletId,
    requestedBy: facts.requestedBy ?? null,
    method,
    amountCents,
    reference: method === 'transfer' ? (facts.reference ?? freeReference(world)) : null,
    state,
    paidCents: paidAt ? amountCents : null,
    paidAt,
    expiresAt: method === 'transfer' ? new Date(createdAt.getTime() + patience * 86_400_000) : null,
    createdAt,
  });
};

const freeReference = (world: World): string => {
  const used = new Set(world.rowsOf(topUps).map((row) => row.reference));
  for (;;) {
    const reference = makeOgm(`1${world.random.digits(9)}`);
    if (!used.has(reference)) return reference;
  }
};

/**
 * The life of one wallet, day by day: it is topped up when it runs low and pays for tools. Gives
 * back what reached the bank; the cards' payments go by way of clearing at once.
 */
export const liveWallet = (
  world: World,
  book: LedgerBook,
  { payer, days, bustle }: { payer: Payer; days: number; bustle: number },
): Payment[] => {
  const { random, calendar } = world;
  const { office } = payer;
  const { walletId } = office;
  const payments: Payment[] = [];
  const arriving = new Map<number, number>();
  const use = charges.filter(([tool]) => office.tools.includes(tool));
  let balance = 0;
  let expected = 0;
  for (let day = Math.min(days, office.created); day >= 0; day--) {
    balance += arriving.get(day) ?? 0;
    expected -= arriving.get(day) ?? 0;
    if (balance + expected < 1_500 && day > 0) {
      const amountCents = random.pick(amounts);
      const requestedBy = office.members.find(({ membership }) => membership.administrator)?.holder
        .account.id;
      const createdAt = calendar.at(-day, someTime(random, 10, 17));
      const facts = { walletId, amountCents, requestedBy, createdAt };
      if (random.chance(0.55)) {
        payOnline(world, book, facts);
        balance += amountCents;
      } else {
        const transfer = payByTransfer(world, { payer, facts, day });
        if (transfer) {
          payments.push(transfer);
          arriving.set(Math.max(0, transfer.booked - 1), amountCents);
          expected += amountCents;
        }
      }
    }
    const uses = use.length > 0 && random.chance(bustle) ? random.int(1, 3) : 0;
    for (let n = 0; n < uses; n++) {
      const [tool, prices] = random.pick(use);
      const cents = random.pick(prices);
      if (cents > balance) continue;
      balance -= cents;
      chargeTool(world, book, { walletId, tool, cents, day });
    }
  }
  return payments;
};

/** A card payment that succeeded, sometimes after one that failed. */
export const payOnline = (
  world: World,
  book: LedgerBook,
  facts: Omit<TopUpFacts, 'method'>,
): void => {
  const { random } = world;
  const method = random.weighted([
    ['bancontact', 4],
    ['maestro', 1],
  ] as const);
  if (random.chance(0.08)) {
    const earlier = new Date(facts.createdAt.getTime() - 240_000);
    addTopUp(world, { ...facts, method, createdAt: earlier, state: 'failed' });
  }
  const { id } = addTopUp(world, { ...facts, method, state: 'paid' });
  const { walletId, amountCents: cents, createdAt: at } = facts;
  const externalKey = `payment:${id}`;
  const posting = onlineTopUpPosting({
    id,
    walletId,
    cents,
    bookedOn: brusselsDay(at),
    externalKey,
  });
  post(world, book, { postings: [posting], at });
};

/** A transfer as announced; undefined while, or when, it does not arrive. */
const payByTransfer = (
  world: World,
  { payer, facts, day }: { payer: Payer; facts: Omit<TopUpFacts, 'method'>; day: number },
): Payment | undefined => {
  const { random, calendar } = world;
  const method = 'transfer';
  if (random.chance(0.1)) {
    const state = day > patience ? 'expired' : random.chance(0.3) ? 'cancelled' : 'open';
    addTopUp(world, { ...facts, method, state });
    return undefined;
  }
  const booked = calendar.bankingDay(day - random.int(1, 4));
  if (booked < 1) {
    addTopUp(world, { ...facts, method });
    return undefined;
  }
  const paidAt = calendar.at(1 - booked, '07:30');
  const topUp = addTopUp(world, { ...facts, method, state: 'paid', paidAt });
  const inText = random.chance(0.12);
  const reference = topUp.reference ?? '';
  const { iban, name } = payer;
  const part = { walletId: facts.walletId, cents: facts.amountCents, topUpId: topUp.id };
  return {
    booked,
    cents: facts.amountCents,
    iban,
    name,
    ...(inText ? { text: `wallet ${reference.replace(/(...)(....)/, '$1/$2/')}` } : { reference }),
    state: 'attributed',
    outcome: 'credited',
    attribution: { rule: inText ? 'reference-in-text' : 'structured-reference', parts: [part] },
  };
};

const chargeTool = (
  world: World,
  book: LedgerBook,
  charge: { walletId: string; tool: string; cents: number; day: number },
): void => {
  const { random, calendar } = world;
  const at = calendar.at(-charge.day, someTime(random, 17, 21));
  const externalKey = `charge:${world.id(at)}`;
  const tool = toolId(book.catalogue, charge.tool);
  const { walletId, cents } = charge;
  const posting = toolChargePosting({
    walletId,
    toolId: tool,
    cents,
    bookedOn: brusselsDay(at),
    externalKey,
  });
  post(world, book, { postings: [posting], at });
};
