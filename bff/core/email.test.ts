import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, forAll } from '../../tests/support/property.ts';
import { emailDomain, mailboxOf, normaliseEmail } from './email.ts';

test.each([
  [' Jan.Peeters@Gmail.COM ', 'jan.peeters@gmail.com'],
  ["o'neil+immo@mail.kantoor.be", "o'neil+immo@mail.kantoor.be"],
  ['info@café.be', 'info@café.be'],
  ['ｊan@kantoor.be', 'jan@kantoor.be'],
  ['a@xn--caf-dma.be', 'a@xn--caf-dma.be'],
])('%s is %s', (text, email) => {
  expect(normaliseEmail(text)).toBe(email);
});

test.each([
  '',
  'jan',
  'jan@',
  '@kantoor.be',
  'jan@kantoor',
  'jan@kantoor.',
  'jan@.be',
  'jan@-kantoor.be',
  'jan@@kantoor.be',
  'jan peeters@kantoor.be',
  'jan@kantoor.be, an@kantoor.be',
  '<jan@kantoor.be>',
  '.jan@kantoor.be',
  'jan.@kantoor.be',
  'jan..p@kantoor.be',
  `${'a'.repeat(250)}@kantoor.be`,
])('%s is no address', (text) => {
  expect(normaliseEmail(text)).toBeUndefined();
});

test('names the domain', () => {
  expect(emailDomain('jan@mail.kantoor.be')).toBe('mail.kantoor.be');
});

test.each([
  ['jan.pee.ters+immo@googlemail.com', 'janpeeters@gmail.com'],
  ['jan.peeters+immo@kantoor.be', 'jan.peeters@kantoor.be'],
])('%s reaches the mailbox %s', (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox);
});

test('normalising twice changes nothing; a mailbox is an address again', () => {
  forAll([fc.emailAddress()], (text) => {
    const email = normaliseEmail(text);
    fc.pre(email !== undefined && !/^[^@]*\+/.test(email));
    expect(normaliseEmail(email)).toBe(email);
    expect(mailboxOf(mailboxOf(email))).toBe(mailboxOf(email));
  });
});

test('never throws', () => {
  forAll([anyText], (text) => {
    expect([undefined, text.trim().normalize('NFKC').toLowerCase()]).toContain(
      normaliseEmail(text),
    );
  });
});
