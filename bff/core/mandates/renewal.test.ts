import { describe, expect, test } from 'vitest';
import { type EssentialData, renewalDecision } from './renewal.ts';
import { essentialFields } from './words.ts';

const before: EssentialData = {
  'co-ownership-name': 'VME Zeezicht',
  'co-ownership-address': 'Zeedijk 12, 8400 Oostende',
  syndic: '0190b1f4-0000-7000-8000-000000000001',
  'syndic-name': 'Immo Delta',
  'syndic-enterprise-number': '0403019261',
  'syndic-address': 'Kerkstraat 1, 9000 Gent',
  representative: '0190b1f4-0000-7000-8000-000000000002',
};

describe('a renewal', () => {
  test('needs no filing when all stays', () => {
    expect(renewalDecision(before, { ...before })).toEqual({ filing: null, changed: [] });
  });

  test('nor when only the spelling differs', () => {
    const after = { ...before, 'syndic-address': 'KERKSTRAAT 1 -  9000 Gent ' };
    expect(renewalDecision(before, after)).toEqual({ filing: null, changed: [] });
  });

  test.each([
    ['syndic-address', 'Kerkstraat 2, 9000 Gent', 'change'],
    ['syndic-enterprise-number', '0123456749', 'change'],
    ['syndic-name', 'Immo Delta Beheer', 'change'],
    ['co-ownership-name', 'VME Zeezicht II', 'change'],
    ['co-ownership-address', 'Zeedijk 14, 8400 Oostende', 'change'],
    ['representative', '0190b1f4-0000-7000-8000-000000000003', 'representative-replaced'],
    ['representative', null, 'representative-replaced'],
    ['syndic', '0190b1f4-0000-7000-8000-000000000009', 'end-and-begin'],
  ] as const)('with another %s (%s) needs %s', (field, value, filing) => {
    const decision = renewalDecision(before, { ...before, [field]: value });
    expect(decision).toEqual({ filing, changed: [field] });
  });

  test('an address beside a representative is one change', () => {
    const after = { ...before, representative: null, 'syndic-address': 'Markt 3, 9000 Gent' };
    expect(renewalDecision(before, after)).toEqual({
      filing: 'change',
      changed: ['syndic-address', 'representative'],
    });
  });

  test('a first representative completes what was registered: a change', () => {
    const without = { ...before, representative: null };
    expect(renewalDecision(without, before)).toEqual({
      filing: 'change',
      changed: ['representative'],
    });
  });

  test('another syndic outweighs all else', () => {
    const other = Object.fromEntries(essentialFields.map((field) => [field, 'other']));
    expect(renewalDecision(before, other as EssentialData).filing).toBe('end-and-begin');
  });
});
