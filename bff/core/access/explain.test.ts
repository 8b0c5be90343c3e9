import { expect, it } from 'vitest';

import { ask, cases } from '../../../tests/fixtures/access-cases.ts';

it.each(cases)('%s', (_name, c, codes) => {
  const { allowed, causes } = ask(c);
  expect(causes.map(({ code }) => code).join(' ')).toBe(codes);
  expect(allowed).toBe(codes === '');
});
