import { expect, test } from 'vitest';

import { brusselsDay } from './brussels.ts';

test('the Belgian day starts one hour before UTC in winter and two in summer', () => {
  expect(brusselsDay(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
  expect(brusselsDay(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
  expect(brusselsDay(new Date('2026-07-20T22:00:00Z'))).toBe('2026-07-21');
});
