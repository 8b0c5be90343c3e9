import { expect, test } from 'vitest';
import { judgeRepresentative } from './representative.ts';

const accredited = { accredited: true };
const other = { accredited: false };

/** Kind, named in the decision, syndic accredited, who is put forward → need, problem. */
const cases = [
  ['natural-person', false, false, null, 'none', null],
  ['natural-person', true, true, null, 'none', null],
  ['natural-person', false, false, accredited, 'none', 'representative-not-allowed'],
  ['legal-person', true, true, null, 'named', 'representative-missing'],
  ['legal-person', true, false, null, 'named', 'representative-missing'],
  ['legal-person', true, true, other, 'named', null],
  ['legal-person', true, false, other, 'named', null],
  ['legal-person', true, false, accredited, 'named', null],
  ['legal-person', false, true, null, 'optional', null],
  ['legal-person', false, true, other, 'optional', null],
  ['legal-person', false, true, accredited, 'optional', null],
  ['legal-person', false, false, null, 'accredited', 'representative-missing'],
  ['legal-person', false, false, other, 'accredited', 'representative-not-accredited'],
  ['legal-person', false, false, accredited, 'accredited', null],
] as const;

test.each(cases)(
  '%s, named %s, own accreditation %s, put forward %o: %s',
  (syndicKind, namedInDecision, syndicAccredited, representative, need, problem) => {
    const facts = { syndicKind, namedInDecision, syndicAccredited, representative };
    expect(judgeRepresentative(facts)).toMatchObject({ need, problem });
  },
);

test('says by which rule', () => {
  const facts = { syndicKind: 'legal-person', representative: null } as const;
  const because = (namedInDecision: boolean, syndicAccredited: boolean) =>
    judgeRepresentative({ ...facts, namedInDecision, syndicAccredited }).because;
  expect(because(true, true)).toBe('named-in-decision');
  expect(because(false, true)).toBe('syndic-accredited');
  expect(because(false, false)).toBe('syndic-not-accredited');
});
