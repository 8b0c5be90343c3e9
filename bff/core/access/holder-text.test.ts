import { describe, expect, it, test } from 'vitest';

import { languages } from '#core/vocabulary';

import { causeOf } from './cause-of.ts';
import { type CauseParams, causeCodes } from './causes.ts';
import { holderText } from './holder-text.ts';

const names = { tool: 'KadasterFinder', organisation: 'Immo Delta' };
const full: CauseParams = {
  since: '2026-11-18T09:00:00.000Z',
  by: 'holder',
  administrators: ['An Maes', 'Jo Smet'],
  method: 'password',
  accepted: ['eid', 'itsme'],
  kind: 'Fonds 323',
  source: 'Fonds 323 (PC 323)',
  linkedOn: '2026-09-02',
  usualDays: 60,
  expectedBy: '2026-12-31',
  state: 'wait',
  from: '2027-01-01',
  until: '2026-10-31',
};
/** What every cause that has them at all always has. */
const least: CauseParams = {
  method: 'itsme',
  kind: 'Fonds 323',
  source: 'Fonds 323 (PC 323)',
  linkedOn: '2026-09-02',
  usualDays: 60,
  expectedBy: '2026-10-31',
  state: 'overdue',
  from: '2027-01-01',
};

describe('every cause in every language', () => {
  test.each(languages.flatMap((language) => causeCodes.map((code) => [language, code] as const)))(
    '%s: %s is a whole sentence, also of a bare cause',
    (language, code) => {
      for (const params of [full, least]) {
        const text = holderText(causeOf(code, params), language, names);
        expect(text).toMatch(/^[\p{Lu}ie].*[.]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\$\{| {2}|\d{4}-\d\d/);
      }
    },
  );
});

const of = (code: 'membership-awaiting' | 'method-not-accepted') =>
  languages.map((language) => holderText(causeOf(code, full), language, names));

it('says days and choices as the language does', () => {
  expect(of('membership-awaiting')).toEqual([
    'Immo Delta heeft u nog niet bevestigd als medewerker (aangevraagd op 18 november 2026). Vraag An Maes of Jo Smet van Immo Delta om u te bevestigen.',
    'Immo Delta ne vous a pas encore confirmé comme collaborateur (demande du 18 novembre 2026). Demandez à An Maes ou Jo Smet, chez Immo Delta, de vous confirmer.',
    'Immo Delta has not confirmed you as a member yet (asked on 18 November 2026). Ask An Maes or Jo Smet at Immo Delta to confirm you.',
  ]);
  expect(of('method-not-accepted')[0]).toBe(
    'Bij KadasterFinder kunt u zich niet aanmelden met gebruikersnaam en wachtwoord. Gebruik eID of itsme.',
  );
});

it('counts the day by the Belgian clock', () => {
  const late = causeOf('not-activated', { since: '2026-06-30T22:30:00.000Z' });
  expect(holderText(late, 'en', names)).toContain('of 1 July 2026');
});
