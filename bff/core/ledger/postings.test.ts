import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { forAll } from '../../../tests/support/property.ts';
import {
  type AccountRef,
  type Posting,
  accountPart,
  attributionPostings,
  filingFeePosting,
  importPosting,
  onlineTopUpPosting,
  openingPosting,
  providerFeePosting,
  refundPart,
  toolChargePosting,
  walletPart,
} from './postings.ts';

const bookedOn = '2026-11-24';
const movement = { id: 'm', bankAccountId: 'b', bookedOn };
const attribution = { attributionId: 'a', bookedOn };

/** Balance as people read it: what is owed to others and, for our own accounts, what we have. */
const balances = (postings: Posting[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  const add = (ref: AccountRef, cents: number) => {
    const name = Object.values(ref).join();
    const ours = ['b', 'clearing', 'bank-charges', 'provider-fees'].includes(name);
    sums[name] = (sums[name] ?? 0) + (ours ? -cents : cents);
  };
  for (const { debit, credit, amountCents } of postings) {
    add(debit, -amountCents);
    add(credit, amountCents);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0));
};

const attribute = (...parts: number[]) =>
  attributionPostings(
    { id: 'm', cents: 100 },
    parts.map((cents) => walletPart('w', cents)),
    attribution,
  );

describe('where money goes', () => {
  it('brings a credit from the bank over suspense into a wallet', () => {
    const postings = [
      importPosting({ ...movement, cents: 25_000 }),
      ...attributionPostings({ id: 'm', cents: 25_000 }, [walletPart('w', 25_000)], attribution),
    ];
    expect(balances(postings)).toEqual({ b: 25_000, w: 25_000 });
    expect(postings.map(({ kind }) => kind)).toEqual(['import', 'attribution']);
  });

  it('takes a debit back from the wallet that had it', () => {
    const postings = [
      importPosting({ ...movement, cents: -700 }),
      ...attributionPostings({ id: 'm', cents: -700 }, [walletPart('w', -700)], attribution),
    ];
    expect(balances(postings)).toEqual({ b: -700, w: -700 });
  });

  it('keeps what bank and provider charge apart from wallets', () => {
    const charge = attributionPostings(
      { id: 'm', cents: -150 },
      [accountPart('bank-charges', -150)],
      attribution,
    );
    expect(balances([importPosting({ ...movement, cents: -150 }), ...charge])).toEqual({
      b: -150,
      'bank-charges': 150,
    });
  });

  it('empties clearing when the payout arrives less its fee', () => {
    const postings = [
      onlineTopUpPosting({ id: 't', walletId: 'w', cents: 5000, bookedOn }),
      importPosting({ ...movement, cents: 4950 }),
      ...attributionPostings(
        { id: 'm', cents: 4950 },
        [accountPart('clearing', 4950)],
        attribution,
      ),
      providerFeePosting(50, { movementId: 'm', ...attribution }),
    ];
    expect(balances(postings)).toEqual({ b: 4950, w: 5000, 'provider-fees': 50 });
  });

  it('owes a refund from its approval to the debit that pays it', () => {
    const approved = [
      importPosting({ ...movement, cents: 9999 }),
      ...attributionPostings({ id: 'm', cents: 9999 }, [refundPart('r', 9999)], attribution),
    ];
    expect(balances(approved)).toEqual({ b: 9999, 'refunds-payable': 9999 });
    const paid = [
      importPosting({ ...movement, id: 'p', cents: -9999 }),
      ...attributionPostings({ id: 'p', cents: -9999 }, [refundPart('r', -9999)], attribution),
    ];
    expect(balances([...approved, ...paid])).toEqual({});
    expect(paid.at(-1)).toMatchObject({ kind: 'refund-paid', refundId: 'r' });
  });

  it('charges tools and filings to the wallet', () => {
    expect(
      balances([
        openingPosting({ bankAccountId: 'b', cents: 100, bookedOn }),
        toolChargePosting({ walletId: 'w', toolId: 'x', cents: 30, bookedOn, externalKey: 'k' }),
        filingFeePosting({ walletId: 'w', filingId: 'f', cents: 20, bookedOn }),
      ]),
    ).toEqual({ b: 100, 'opening-equity': 100, w: -50, 'tool-revenue': 30, 'kbo-fees': 20 });
  });

  it.each([0, 0.5, Number.NaN, 2 ** 53])('posts no amount of %d cents', (cents) => {
    expect(() => importPosting({ ...movement, cents })).toThrow(RangeError);
  });

  it('refuses parts that are not the movement', () => {
    expect(() => attribute(60, 30)).toThrow('parts add up to 90, the movement to 100');
    expect(() => attribute(150, -50)).toThrow('against the sign');
    expect(() => attribute()).toThrow(RangeError);
  });

  it('splits anything without gaining or losing a cent', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), {
      minLength: 1,
      maxLength: 12,
    });
    forAll([parts, fc.constantFrom(1, -1)], (amounts, sign) => {
      const cents = sign * amounts.reduce((a, b) => a + b, 0);
      const postings = [
        importPosting({ ...movement, cents }),
        ...attributionPostings(
          { id: 'm', cents },
          amounts.map((amount, at) => walletPart(`w${at % 3}`, sign * amount)),
          attribution,
        ),
      ];
      const { b = 0, suspense = 0, ...wallets } = balances(postings);
      expect(b).toBe(cents);
      expect(suspense).toBe(0);
      expect(Object.values(wallets).reduce((a, w) => a + w, 0)).toBe(cents);
    });
  });
});
