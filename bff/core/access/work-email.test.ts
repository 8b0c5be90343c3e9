import { expect, test } from 'vitest';

import { workEmailOf } from './work-email.ts';

const offices = [
  { name: 'Delta', email: 'info@immodelta.be' },
  { name: 'Maes', email: 'kantoormaes@gmail.com' },
  { name: 'Silent', email: null },
];

test.each([
  ['jan@immodelta.be', 'Delta'],
  ['Jan.Peeters@IMMODELTA.be', 'Delta'],
  ['jan@gmail.com', undefined],
  ['jan@anders.be', undefined],
  ['jan@sub.immodelta.be', undefined],
  ['no address', undefined],
])('%s is a work address of %s', (email, name) => {
  expect(workEmailOf(email, offices)?.name).toBe(name);
});
