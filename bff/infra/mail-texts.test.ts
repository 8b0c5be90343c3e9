import { expect, test } from 'vitest';

import { languages } from '#core/vocabulary';

import { secretMark, writeMail } from './mail-texts.ts';
import type { MailName } from './mail-types.ts';

const params = { minutes: 10, hours: 24, newAddress: 'j•••@mail.example' };
const withSecret: MailName[] = [
  'activation-code',
  'activation-code-new-address',
  'caller-code',
  'password-reset',
];
const without: MailName[] = [
  'email-changed',
  'eid-unlinked',
  'itsme-unlinked',
  'account-deactivated',
  'account-reactivated',
];

test.each(languages)(
  'every mail in %s is whole, addressed, and marks its secret once',
  (language) => {
    for (const template of [...withSecret, ...without]) {
      const { subject, body } = writeMail(language, template, 'Jan Peeters', params);
      expect(subject).not.toBe('');
      expect(body).toContain('Jan Peeters');
      expect(body).not.toMatch(/undefined|\$\{|\[object/);
      const marks = body.split(secretMark).length - 1;
      expect([template, marks]).toEqual([template, withSecret.includes(template) ? 1 : 0]);
    }
  },
);

test('languages differ', () => {
  const subjects = languages.map(
    (language) => writeMail(language, 'password-reset', 'x', params).subject,
  );
  expect(new Set(subjects).size).toBe(languages.length);
});
