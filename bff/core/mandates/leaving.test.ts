import { expect, test } from 'vitest';
import { type LeavingFacts, leavingProblem } from './leaving.ts';

const facts: LeavingFacts = {
  coOwnershipInKbo: true,
  syndicKind: 'legal-person',
  syndicAccredited: false,
  representativeNamed: false,
  beginState: 'in-kbo',
  filedAlready: false,
};
const accredited = { accredited: true, numberKnown: true };
const other = { accredited: false, numberKnown: true };

test.each([
  ['replaced by one who is accredited', {}, accredited, null],
  ['replaced by one who is not', {}, other, 'representative-not-accredited'],
  ['struck where one is mandatory', {}, null, 'representative-missing'],
  ['struck where one is optional', { syndicAccredited: true }, null, null],
  [
    'struck where the decision names one',
    { syndicAccredited: true, representativeNamed: true },
    null,
    'representative-missing',
  ],
  ['registered before Balie', { beginState: null }, accredited, null],
  ['begin on its way', { beginState: 'submitted-to-counter' }, accredited, null],
  ['begin still a draft', { beginState: 'draft' }, accredited, 'mandates.begin-not-filed'],
  ['begin not sent', { beginState: 'complete' }, accredited, 'mandates.begin-not-filed'],
  ['filed already', { filedAlready: true }, accredited, 'mandates.filed-already'],
  ['unknown to the KBO', { coOwnershipInKbo: false }, accredited, null],
] as const)('%s', (_, changes, successor, problem) => {
  expect(leavingProblem({ ...facts, ...changes }, successor, [])).toBe(problem);
});

test('who has no number is identified by a document', () => {
  const unknown = { accredited: true, numberKnown: false };
  expect(leavingProblem(facts, unknown, [])).toBe('mandates.incomplete');
  expect(leavingProblem(facts, unknown, ['representative-identity'])).toBeNull();
});
