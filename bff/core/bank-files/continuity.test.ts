import { describe, expect, test } from 'vitest';
import { checkContinuity, type StatementPlace } from './continuity.ts';
import type { StatementHeader } from './types.ts';

const header: StatementHeader = {
  index: 4,
  format: 'coda',
  account: 'BE68539007547034',
  iban: 'BE68539007547034',
  currency: 'EUR',
  holder: null,
  bic: null,
  reference: null,
  creationDate: '2026-01-02',
  duplicate: false,
  separateApplication: null,
  sequence: '008',
  openingNumber: null,
  opening: 5000n,
  openingDate: null,
  entry: null,
};
const before: StatementPlace = {
  format: 'coda',
  sequence: '007',
  closing: 5000n,
  closingDate: '2026-01-01',
};

function codes(previous: Partial<StatementPlace>, next: Partial<StatementHeader>): string[] {
  const problems = checkContinuity({ ...before, ...previous }, { ...header, ...next });
  expect(problems.every(({ severity, statement }) => severity === 'hold' && statement === 4)).toBe(
    true,
  );
  return problems.map(({ code }) => code);
}

describe('a statement after another of the same account', () => {
  test('opens with the balance that the other closed with', () => {
    expect(codes({}, {})).toEqual([]);
    expect(codes({ closing: 5010n }, {})).toEqual(['continuity']);
    expect(codes({ closing: null }, {})).toEqual([]);
    expect(codes({}, { opening: null })).toEqual([]);
  });

  test('has the next number', () => {
    expect(codes({}, { sequence: '009' })).toEqual(['statement-gap']);
    expect(codes({}, { sequence: '006' })).toEqual(['statement-gap']);
    expect(codes({}, { sequence: '007' })).toEqual(['statement-repeated']);
  });

  test('may begin again at 1 in a new year, and after 999', () => {
    const lastYear = { closingDate: '2025-12-31', sequence: '250' };
    expect(codes(lastYear, { sequence: '001' })).toEqual([]);
    expect(codes(lastYear, { sequence: '251' })).toEqual([]);
    expect(codes(lastYear, { sequence: '002' })).toEqual(['statement-gap']);
    expect(codes({ sequence: '250' }, { sequence: '001' })).toEqual(['statement-gap']);
    expect(codes({ sequence: '999' }, { sequence: '001' })).toEqual([]);
    expect(codes({ sequence: '000' }, { sequence: '000' })).toEqual([]);
  });

  test('is not compared by number where there is none, or another format counts', () => {
    expect(codes({ sequence: null }, {})).toEqual([]);
    expect(codes({ sequence: 'A7' }, {})).toEqual([]);
    expect(codes({ format: 'camt.053', sequence: '3' }, {})).toEqual([]);
  });
});
