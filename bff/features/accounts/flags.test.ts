import { expect, test } from 'vitest';

import { makeNationalNumber } from '#core/national-number-make';

import { type FlagFacts, flagsOf } from './flags.ts';

const facts: FlagFacts = {
  today: '2026-11-24',
  email: 'jan@mail.example',
  birthDate: '1985-07-30',
  gender: 'male',
  nationalNumber: makeNationalNumber({ birthDate: '1985-07-30', serial: 33 }),
  certificateExpiresOn: '2030-01-01',
  organisations: [
    { organisation: 'Immo Delta', email: 'info@immodelta.be', soleAdministrator: false },
  ],
};
const codes = (changes: Partial<FlagFacts>) =>
  flagsOf({ ...facts, ...changes }).map(({ code }) => code);

test.each<[string, Partial<FlagFacts>, string[]]>([
  ['nothing', {}, []],
  ['no eID', { nationalNumber: null, certificateExpiresOn: null }, []],
  ['an address of the office', { email: 'jan@immodelta.be' }, ['work-email']],
  ['another birth date', { birthDate: '1985-07-31' }, ['identity-disagrees']],
  ['another sex', { gender: 'female' }, ['identity-disagrees']],
  ['sex not told', { gender: 'unknown' }, []],
  [
    'a card of sixty days more',
    { certificateExpiresOn: '2027-01-23' },
    ['certificate-expires-soon'],
  ],
  ['a card of sixty-one', { certificateExpiresOn: '2027-01-24' }, []],
  ['a card that has expired, which the links tell', { certificateExpiresOn: '2026-11-23' }, []],
])('%s', (_name, changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});
