import { makeBelgianIban } from '#core/iban';

import type { Payment } from './payments.ts';
import { addTopUp, type Payer, type TopUp } from './wallet.ts';
import type { World } from './world.ts';

interface Parts {
  payers: readonly Payer[];
  payments: readonly Payment[];
  /** Two colleagues of finance. */
  staffIds: readonly string[];
}

const grouped = (reference: string): string => reference.replace(/(...)(....)(.....)/, '$1/$2/$3');

/** Ways in which people copy twelve digits wrong. */
const mistakes: readonly ((digits: string) => string)[] = [
  (digits) => grouped(`${digits.slice(0, 6)}${(Number(digits[6]) + 3) % 10}${digits.slice(7)}`),
  (digits) => grouped(`${digits.slice(0, 4)}${digits[5]}${digits[4]}${digits.slice(6)}`),
  (digits) => `${digits.slice(0, 7)}${digits.slice(8)}`,
  (digits) =>
    `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7, 9)}${digits.slice(8)}+++`,
  (digits) => `${digits.slice(3, 7)}/${digits.slice(0, 3)}/${digits.slice(7)}`,
];

/** Lines of the last weeks that no rule credits by itself, each for another reason. */
export const seedCases = (world: World, parts: Parts): Payment[] => [
  ...mistyped(world, parts),
  ...withoutReference(world, parts),
  ...paidTwice(world, parts),
  ...tooLate(world, parts),
  ...strangers(world, parts),
];

const recent = ({ calendar, random }: World, most = 12): number =>
  Math.max(1, calendar.bankingDay(random.int(2, most)));

const announce = (
  world: World,
  { office }: Payer,
  facts: Partial<TopUp> & { days: number },
): TopUp => {
  const { days, amountCents = 10_000, state = 'open' } = facts;
  const createdAt = world.calendar.at(-days, '10:40');
  return addTopUp(world, {
    walletId: office.walletId,
    method: 'transfer',
    createdAt,
    amountCents,
    state,
    requestedBy: office.members[0]?.holder.account.id,
  });
};

const mistyped = (world: World, { payers }: Parts): Payment[] =>
  mistakes.map((mistype, index) => {
    const payer = payers[index] ?? payers[0];
    if (!payer) throw new Error('no office to pay for');
    const { amountCents, reference } = announce(world, payer, {
      days: 15,
      amountCents: 5_000 * (index + 1),
    });
    return {
      booked: recent(world),
      cents: amountCents,
      name: payer.name,
      iban: payer.iban,
      text: mistype(reference ?? ''),
      state: 'open',
      outcome: 'proposed',
    };
  });

const withoutReference = (world: World, { payers }: Parts): Payment[] =>
  ['opladen wallet', 'Immo-Connect', 'recharge', 'KadasterFinder krediet', ''].map(
    (text, index) => {
      const payer = payers[7 + index] ?? payers[0];
      if (!payer) throw new Error('no office to pay for');
      if (index % 2 === 0) announce(world, payer, { days: 14, amountCents: 10_000 });
      const member = payer.office.members[0]?.holder.person;
      const fromMember = index === 3 && member !== undefined;
      return {
        booked: recent(world),
        cents: 10_000,
        name: fromMember ? `${member.lastName} ${member.firstName}`.toUpperCase() : payer.name,
        iban: fromMember ? makeBelgianIban('979', world.random.digits(7)) : payer.iban,
        text,
        state: 'open',
        outcome: 'proposed',
      };
    },
  );

/** The same reference once more. */
const paidTwice = (world: World, { payments }: Parts): Payment[] =>
  payments
    .filter(({ reference, booked }) => reference !== undefined && booked > 5 && booked < 60)
    .slice(0, 3)
    .map(({ reference, cents, name, iban }) => ({
      booked: recent(world, 5),
      cents,
      name,
      iban,
      reference: reference ?? '',
      state: 'open',
      outcome: 'already-paid',
    }));

const tooLate = (world: World, { payers }: Parts): Payment[] => {
  const closed = payers.find(({ office }) => office.organisation.status === 'closed');
  const cases = [
    ['expired', 'top-up-expired', payers[13], 120],
    ['expired', 'top-up-expired', payers[14], 97],
    ['cancelled', 'top-up-cancelled', payers[15], 30],
    ['open', 'closed-organisation', closed, 20],
  ] as const;
  return cases.flatMap(([state, outcome, payer, days]) => {
    if (!payer) return [];
    const { reference, amountCents } = announce(world, payer, { days, state, amountCents: 7_500 });
    const { iban, name } = payer;
    const line = { booked: recent(world), cents: amountCents, name, iban };
    return [{ ...line, ...(reference && { reference }), state: 'open' as const, outcome }];
  });
};

/** Payers whom nobody knows; some get their money back. */
const strangers = (world: World, { staffIds }: Parts): Payment[] => {
  const [asks = '', approves = ''] = staffIds;
  const line = (name: string, cents: number, text: string) => ({
    booked: recent(world),
    cents,
    name,
    iban: makeBelgianIban(world.random.pick(['001', '063', '363', '850']), world.random.digits(7)),
    text,
  });
  const reason = 'Verkeerde begunstigde, bevestigd per mail';
  return [
    { ...line('BAKKERIJ VANHOUTTE', 4_235, 'Factuur 2026/118'), state: 'open', outcome: 'unknown' },
    {
      ...line('M. ET MME DELCOURT-PIRARD', 65_000, 'loyer novembre'),
      state: 'open',
      outcome: 'unknown',
    },
    { ...line('TANDARTS DE WACHTER', 12_080, ''), state: 'open', outcome: 'unknown' },
    {
      ...line('GARAGE LEMMENS BV', 18_150, 'factuur 4471'),
      state: 'refund-requested',
      outcome: 'unknown',
      refund: { requestedBy: asks, reason },
    },
    {
      ...line('ASBL LES TILLEULS', 9_900, 'cotisation'),
      state: 'refunded',
      outcome: 'unknown',
      refund: { requestedBy: asks, approvedBy: approves, reason },
    },
    { ...line('DEURWAARDER BOLLEN', -23_400, 'dossier 26/0881'), state: 'open', outcome: 'debit' },
    {
      ...line('TERUGGEKEERDE OVERSCHRIJVING', 5_000, 'rekening afgesloten'),
      transactionCode: '00199000',
      reversal: true,
      state: 'open',
      outcome: 'reversal',
    },
  ];
};
