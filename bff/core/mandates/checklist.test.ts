import { describe, expect, test } from 'vitest';
import { checklist, type ChecklistFacts, isComplete } from './checklist.ts';

const natural: ChecklistFacts = {
  kind: 'begin',
  coOwnershipInKbo: true,
  syndic: { kind: 'natural-person', numberKnown: true },
  representative: null,
  verdict: { need: 'none', because: 'natural-person', problem: null },
  documents: ['decision-extract'],
};
const legal: ChecklistFacts = {
  ...natural,
  syndic: { kind: 'legal-person', numberKnown: false },
  representative: { numberKnown: true },
  verdict: { need: 'accredited', because: 'syndic-not-accredited', problem: null },
};

/** `+` present, `-` missing, `·` not needed, in the order of the list. */
const marks = { present: '+', missing: '-', 'not-needed': '·' } as const;
const short = (facts: ChecklistFacts) =>
  checklist(facts)
    .map(({ state }) => marks[state])
    .join('');

const line = (facts: ChecklistFacts, item: string) =>
  checklist(facts).find((found) => found.item === item);

describe('what a filing needs', () => {
  test.each([
    ['begin of a natural person', natural, '++··+··'],
    ['without the extract', { ...natural, documents: [] }, '+-··+··'],
    ['co-ownership unknown to the KBO', { ...natural, coOwnershipInKbo: false }, '·+··+··'],
    ['begin of a legal person', legal, '++··+++'],
    ['end', { ...natural, kind: 'end', documents: ['end-evidence'] }, '+·+·+··'],
    ['end without proof', { ...natural, kind: 'end', documents: [] }, '+·-·+··'],
    ['an extract is no proof of an end alone', { ...natural, kind: 'end' }, '+·-·+··'],
    ['but of end and begin in one', { ...natural, kind: 'end-and-begin' }, '+++·+··'],
    ['neither proof', { ...natural, kind: 'end-and-begin', documents: [] }, '+--·+··'],
    ['change', { ...natural, kind: 'change', documents: ['change-evidence'] }, '+··++··'],
    ['change without proof', { ...natural, kind: 'change', documents: [] }, '+··-+··'],
    [
      'representative replaced',
      { ...legal, kind: 'representative-replaced', documents: [] },
      '+···+++',
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(short(facts)).toBe(expected);
    expect(isComplete(checklist(facts))).toBe(!expected.includes('-'));
  });
});

describe('who a person is', () => {
  const unknown = { ...natural, syndic: { kind: 'natural-person', numberKnown: false } } as const;

  test('needs a number, or else a document', () => {
    expect(line(unknown, 'syndic-identity')).toMatchObject({
      state: 'missing',
      because: 'number-or-document-needed',
    });
    expect(line({ ...unknown, documents: ['syndic-identity'] }, 'syndic-identity')).toMatchObject({
      state: 'present',
      because: 'identified-by-document',
    });
  });

  test('so too for a representative', () => {
    const facts = { ...legal, representative: { numberKnown: false } };
    expect(line(facts, 'representative-identity')).toMatchObject({ state: 'missing' });
    expect(
      line({ ...facts, documents: ['representative-identity'] }, 'representative-identity'),
    ).toMatchObject({ state: 'present' });
  });
});

describe('a representative', () => {
  const without = { ...legal, representative: null };
  const missing = {
    need: 'accredited',
    because: 'syndic-not-accredited',
    problem: 'representative-missing',
  } as const;

  test.each(['begin', 'end-and-begin', 'change', 'representative-replaced'] as const)(
    'is missing on %s when the rule asks for one: an old registration is completed now',
    (kind) => {
      expect(line({ ...without, kind, verdict: missing }, 'representative')).toEqual({
        item: 'representative',
        state: 'missing',
        because: 'syndic-not-accredited',
      });
    },
  );

  test('is not asked for by an end', () => {
    expect(short({ ...without, kind: 'end', verdict: missing })).toBe('+·-·+··');
  });

  test('may be left out where it is optional', () => {
    const verdict = { need: 'optional', because: 'syndic-accredited', problem: null } as const;
    expect(short({ ...without, verdict })).toBe('++··+··');
  });
});
