import { describe, expect, it } from 'vitest';
import { completeParts, leftOver, newPart } from './draft-parts.ts';

const wallet = { id: 'a', name: 'Immo Delta' };

describe('money divided over wallets', () => {
  it('knows what is left, and what is too much', () => {
    expect(leftOver(25_000, [newPart('100,00'), newPart('50')])).toBe(10_000);
    expect(leftOver(25_000, [newPart('250'), newPart('0,01')])).toBe(-1);
    expect(leftOver(25_000, [newPart('abc')])).toBe(25_000);
  });

  it('is complete only with a wallet and a positive amount in every row', () => {
    expect(completeParts([newPart('100,00', wallet)])).toEqual([
      { walletId: 'a', topUpId: null, amountCents: 10_000 },
    ]);
    expect(completeParts([newPart('100,00', wallet), newPart('1')])).toBeUndefined();
    expect(completeParts([newPart('0', wallet)])).toBeUndefined();
    expect(completeParts([newPart('-5', wallet)])).toBeUndefined();
  });
});
