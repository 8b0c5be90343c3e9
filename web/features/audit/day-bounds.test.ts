import { describe, expect, it } from 'vitest';
import { dayEnd, dayEndingAt, dayStart, dayStartingAt } from './day-bounds.ts';

const hours = (day: string) => (Date.parse(dayEnd(day)) - Date.parse(dayStart(day))) / 3_600_000;

describe('the bounds of a day in Brussels', () => {
  it('follow winter and summer time', () => {
    expect(dayStart('2026-11-24')).toBe('2026-11-24T00:00:00+01:00');
    expect(dayEnd('2026-07-01')).toBe('2026-07-02T00:00:00+02:00');
  });

  it('hold on the days when the clock changes', () => {
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-12-31')).toBe(24);
  });

  it('lead back to the day that was chosen', () => {
    expect(dayStartingAt(dayStart('2026-03-01'))).toBe('2026-03-01');
    expect(dayEndingAt(dayEnd('2026-02-28'))).toBe('2026-02-28');
  });
});
