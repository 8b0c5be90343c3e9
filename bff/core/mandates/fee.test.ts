import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { feeCases, tariffTable } from '../../../tests/fixtures/mandates/fee-cases.ts';
import { savingCases } from '../../../tests/fixtures/mandates/saving-cases.ts';
import { forAll } from '../../../tests/support/property.ts';
import { filingFee, firstDayWithout, savingOf, tariffOn } from './fee.ts';

test.each(feeCases)('$about', ({ filedOn, inKbo, surchargeBorne, cents }) => {
  const [filingCents, surchargeCents, vatCents, totalCents] = cents ?? [];
  expect(filingFee({ filedOn, inKbo, surchargeBorne }, tariffTable)).toMatchObject(
    cents
      ? { ok: true, filingCents, surchargeCents, vatCents, totalCents }
      : { ok: false, code: 'no-tariff', day: filedOn },
  );
});

test('end and begin in one cost one fee, separately two', () => {
  const fee = filingFee({ filedOn: '2021-03-01', inKbo: true }, tariffTable);
  const cents = fee.ok ? fee.totalCents : 0;
  expect([cents, cents + cents]).toEqual([9_050, 18_100]);
});

test.each(savingCases)('together: $about', ({ filings, day, saving }) => {
  expect(savingOf(filings, day, tariffTable)).toEqual(saving);
});

test('the first day that nobody gave a tariff for', () => {
  expect(firstDayWithout(tariffTable, '2021-06-15')).toBe('2022-01-01');
  expect(firstDayWithout(tariffTable, '2022-06-15')).toBe('2022-06-15');
  expect(firstDayWithout(tariffTable, '2026-11-24')).toBeNull();
  const next = { ...tariffTable[0], id: 'next', validFrom: '2022-01-01', validUntil: '2022-12-31' };
  expect(firstDayWithout([next, ...tariffTable], '2021-06-15')).toBe('2023-01-01');
});

const days = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a fee comes from the tariff of its day or not at all, and its parts add up', () => {
  forAll([days, fc.boolean(), fc.boolean()], (filedOn, inKbo, surchargeBorne) => {
    const fee = filingFee({ filedOn, inKbo, surchargeBorne }, tariffTable);
    const tariff = tariffOn(tariffTable, filedOn);
    const parts = fee.ok ? [fee.filingCents, fee.surchargeCents, fee.vatCents] : [0];
    expect(fee.ok ? fee.tariffId : undefined).toBe(tariff?.id);
    expect(fee.ok ? fee.totalCents : 0).toBe(parts.reduce((sum, cents) => sum + cents, 0));
    expect(parts.every((cents) => Number.isSafeInteger(cents) && cents >= 0)).toBe(true);
    expect(fee.ok && fee.surchargeCents > 0).toBe(fee.ok && !inKbo && !surchargeBorne);
  });
});
