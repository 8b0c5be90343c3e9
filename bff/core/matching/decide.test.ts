import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatStructuredReference, makeOgm, makeRf } from '#core/structured-reference';
import { movementOutcomes, topUpStates } from '#core/vocabulary';

import { forAll } from '../../../tests/support/property.ts';
import { createMatcher } from './decide.ts';
import type { MovementFacts, TopUpFacts, Universe } from './facts.ts';
import { defaultThresholds } from './thresholds.ts';

const reference = makeOgm('0909337554');
const topUp: TopUpFacts = {
  id: 't1',
  walletId: 'w1',
  reference,
  amountCents: 25_000,
  state: 'open',
  announcedOn: '2026-11-10',
  expiresOn: '2026-12-31',
};
const wallet = { id: 'w1', organisationName: 'Immo Delta BV', open: true, heirWalletId: null };
const world: Universe = {
  topUps: [topUp],
  wallets: [wallet],
  payers: [],
  members: [],
  refunds: [],
  providerIbans: ['BE68539007547034'],
};
const movement: MovementFacts = {
  id: 'm1',
  cents: 25_000,
  currency: 'EUR',
  bookedOn: '2026-11-20',
  reference,
  brokenReference: null,
  text: '',
  endToEndId: null,
  iban: null,
  name: null,
  reversal: false,
  bankCharge: false,
};
const inText = { reference: null, text: formatStructuredReference(reference) };

const decide = (facts: Partial<MovementFacts>, universe: Partial<Universe> = {}) =>
  createMatcher({ ...world, ...universe }, defaultThresholds).decide({ ...movement, ...facts });

describe('rule 1: the bank’s own reference field', () => {
  it('credits the amount that arrived and notes the difference', () => {
    expect(decide({ cents: 24_900 })).toMatchObject({
      outcome: 'credited',
      rule: 'structured-reference',
      credit: {
        topUpId: 't1',
        evidence: [
          { code: 'reference-structured' },
          { code: 'amount-differs', amountCents: 24_900, announcedCents: 25_000 },
        ],
      },
    });
  });

  it('never credits on wrong check digits', () => {
    const brokenReference = `${reference.slice(0, 11)}0`;
    expect(decide({ reference: null, brokenReference })).toMatchObject({
      outcome: 'proposed',
      case: 'reference-mistyped',
    });
  });
});

describe('rule 2: a reference in free text', () => {
  it('credits when the amount is equal', () => {
    expect(decide(inText)).toMatchObject({ outcome: 'credited', rule: 'reference-in-text' });
    expect(decide({ reference: null, text: makeRf(reference) }).outcome).toBe('credited');
  });

  it('proposes when the amount differs', () => {
    expect(decide({ ...inText, cents: 24_999 })).toMatchObject({
      outcome: 'proposed',
      case: 'reference',
    });
  });

  it('proposes when two top-ups are named', () => {
    const other = { ...topUp, id: 't2', reference: makeOgm('1234567890') };
    const text = `${reference} ${other.reference}`;
    const both = { topUps: [topUp, other] };
    expect(decide({ reference: null, text }, both).outcome).toBe('proposed');
  });

  it('does not credit by text when the bank’s field says something else', () => {
    const unknown = makeOgm('5555555555');
    expect(decide({ ...inText, reference: unknown }).outcome).toBe('proposed');
  });
});

describe('outcomes that come before the rules', () => {
  it.each([
    ['already-paid', { state: 'paid' }],
    ['top-up-cancelled', { state: 'cancelled' }],
    ['top-up-expired', { state: 'expired' }],
    ['top-up-expired', { expiresOn: '2026-11-19' }],
  ] as const)('%s', (outcome, change) => {
    const topUps = [{ ...topUp, ...change }];
    for (const named of [{}, inText])
      expect(decide(named, { topUps })).toMatchObject({
        outcome,
        topUpId: 't1',
        credit: null,
        proposals: [{ walletId: 'w1', topUpId: null }],
      });
  });

  it('lets no money into a closed organisation, but shows its heir', () => {
    const closed = { ...wallet, open: false };
    expect(decide({}, { wallets: [closed] })).toMatchObject({
      outcome: 'closed-organisation',
      proposals: [],
    });
    const merged = { ...closed, heirWalletId: 'w2' };
    const heir = { ...wallet, id: 'w2' };
    expect(decide({}, { wallets: [merged, heir] }).proposals).toMatchObject([{ walletId: 'w2' }]);
  });

  it.each([
    ['foreign-currency', { currency: 'USD' }],
    ['sub-cent', { cents: null }],
    ['zero', { cents: 0 }],
    ['reversal', { reversal: true }],
    ['provider-payout', { iban: 'BE68539007547034' }],
    ['provider-payout', { iban: 'BE68539007547034', cents: -5000 }],
    ['debit', { cents: -100 }],
    ['bank-charge', { cents: -100, bankCharge: true }],
    ['reversal', { cents: -100, reversal: true }],
  ] as const)('%s', (outcome, change) => {
    expect(decide(change)).toMatchObject({ outcome, credit: null });
  });

  it('knows the second payment of one import from the first', () => {
    const matcher = createMatcher(world, defaultThresholds);
    expect(matcher.decide(movement).outcome).toBe('credited');
    expect(matcher.decide({ ...movement, id: 'm2' }).outcome).toBe('already-paid');
  });

  it('knows a refund by its end-to-end reference, going out and coming back', () => {
    const refund = { id: 'r1', endToEndId: 'BALIE-1', amountCents: 700 };
    const endToEndId = refund.endToEndId;
    const sent = { refunds: [{ ...refund, state: 'in-file' as const }] };
    expect(decide({ cents: -700, endToEndId }, sent)).toMatchObject({
      outcome: 'refund-paid',
      refundId: 'r1',
    });
    expect(decide({ cents: -701, endToEndId }, sent).outcome).toBe('debit');
    const paid = { refunds: [{ ...refund, state: 'paid' as const }] };
    expect(decide({ cents: -700, endToEndId }, paid).outcome).toBe('debit');
    expect(decide({ cents: 700, endToEndId, reversal: true }, paid)).toMatchObject({
      outcome: 'refund-returned',
      refundId: 'r1',
    });
  });
});

describe('any movement', () => {
  const facts: fc.Arbitrary<MovementFacts> = fc.record({
    id: fc.constant('m'),
    cents: fc.option(fc.integer({ min: -50_000, max: 50_000 })),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    bookedOn: fc.constantFrom('2026-11-20', '2027-02-01'),
    reference: fc.option(fc.constantFrom(reference, makeOgm('1111111111'))),
    brokenReference: fc.option(fc.stringMatching(/^\d{0,14}$/)),
    text: fc.oneof(
      fc.string(),
      fc.constantFrom(inText.text, `${inText.text} x`, reference.slice(1)),
    ),
    endToEndId: fc.option(fc.string()),
    iban: fc.option(fc.constantFrom('BE68539007547034', 'BE71096123456769')),
    name: fc.option(fc.oneof(fc.string(), fc.constantFrom('IMMO DELTA', 'Imo Delta'))),
    reversal: fc.boolean(),
    bankCharge: fc.boolean(),
  });

  it('ends in one known outcome, and is credited by rule 1 or 2 alone', () => {
    forAll([facts, fc.constantFrom(...topUpStates)], (one, state) => {
      const decision = decide(one, { topUps: [{ ...topUp, state }] });
      expect(movementOutcomes).toContain(decision.outcome);
      expect(decision.outcome === 'credited').toBe(decision.credit !== null);
      const mayCredit =
        state === 'open' &&
        (one.cents ?? 0) > 0 &&
        (one.reference === reference ||
          (one.reference === null && one.cents === topUp.amountCents));
      expect(decision.credit !== null && !mayCredit).toBe(false);
    });
  });
});
