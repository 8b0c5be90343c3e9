import { expect, test } from 'vitest';

import { maskEmail } from './mask-email.ts';

test.each([
  ['jan.peeters@gmail.com', 'j•••@gmail.com'],
  ['é@x.be', 'é•••@x.be'],
  ['@x.be', '•••'],
  ['nothing', '•••'],
])('%s shows as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});
