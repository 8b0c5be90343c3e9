import { describe, expect, it } from 'vitest';
import { formatAge, formatDay, formatExact, formatRelative, formatTime } from './format-moment.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const now = new Date('2026-11-25T09:00:00Z');

describe('formatDay', () => {
  it('names weekday, day, month and year without dots or commas in every language', () => {
    expect(plain(formatDay('2026-11-24', 'nl'))).toBe('di 24 nov 2026');
    expect(plain(formatDay('2026-11-24', 'fr'))).toBe('mar 24 nov 2026');
    expect(plain(formatDay('2026-11-24', 'en'))).toBe('Tue 24 Nov 2026');
  });

  it('takes the day in Brussels', () => {
    expect(plain(formatDay('2026-11-24T23:30:00Z', 'nl'))).toBe('wo 25 nov 2026');
    expect(formatTime('2026-11-24T23:30:00Z', 'nl')).toBe('00:30');
    expect(plain(formatExact('2026-07-01T12:00:05Z', 'fr'))).toBe('mer 1 juil 2026 14:00:05');
  });
});

describe('formatRelative', () => {
  it('counts calendar days, so that late yesterday is yesterday', () => {
    expect(formatRelative('2026-11-24T22:30:00Z', now, 'nl')).toBe('gisteren');
    expect(formatRelative('2026-11-19', now, 'nl')).toBe('6 dagen geleden');
    expect(formatRelative('2026-11-25', now, 'nl')).toBe('vandaag');
    expect(formatRelative('2026-11-28', now, 'fr')).toBe('dans 3 jours');
    expect(formatRelative('2023-11-20', now, 'en')).toBe('3 years ago');
  });

  it('counts hours and minutes within the day', () => {
    expect(formatRelative('2026-11-25T06:59:00Z', now, 'nl')).toBe('2 uur geleden');
    expect(formatRelative('2026-11-25T08:55:00Z', now, 'en')).toBe('5 minutes ago');
    expect(formatRelative('2026-11-25T08:59:50Z', now, 'en')).toBe('now');
  });
});

describe('formatAge', () => {
  it('fits a narrow column', () => {
    expect(plain(formatAge('2026-11-16T08:00:00Z', now, 'nl'))).toBe('9 d');
    expect(plain(formatAge('2026-11-25T05:30:00Z', now, 'nl'))).toBe('3 u');
    expect(plain(formatAge('2026-11-25T08:48:00Z', now, 'en'))).toBe('12 min');
    expect(formatAge('2026-11-25T08:59:30Z', now, 'nl')).toBe('nu');
  });
});
