import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editDistance } from '#core/edit-distance';

import { forAll } from '../../../tests/support/property.ts';
import { joinsOf, ordersOf, plansFor, splitOf, wholeNames, wordsOf } from './name-plan.ts';
import { wordForms } from './word-forms.ts';

const letter = fc.constantFrom(...'abcde');
const word = fc.array(letter, { minLength: 3, maxLength: 12 });

/** A word and the same with one letter dropped, added, replaced, or swapped with the next. */
const pair = fc
  .tuple(word, letter, fc.nat(11), fc.nat(3))
  .map(([letters, other, place, kind]): [string, string] => {
    const at = place % letters.length;
    const next = letters.slice(at, at + 2).toReversed();
    const edits = [
      letters.toSpliced(at, 1),
      letters.toSpliced(at, 0, other),
      letters.toSpliced(at, 1, other),
      letters.toSpliced(at, 2, ...next),
    ];
    return [letters.join(''), (edits[kind] ?? letters).join('')];
  });

describe('forms of a word', () => {
  it('are shared by any two words one edit apart', () => {
    forAll([pair], ([a, b]) => {
      fc.pre(b.length > 2);
      expect(editDistance(a, b, 1)).toBeDefined();
      expect(wordForms(a).some((form) => wordForms(b).includes(form))).toBe(true);
    });
  });

  it('are few, and only the word itself when it is very short or very long', () => {
    expect(wordForms('anna')).toEqual(['anna', 'nna', 'ana', 'ann']);
    expect(wordForms('an')).toEqual(['an']);
    expect(wordForms('x'.repeat(41))).toHaveLength(1);
  });
});

it('words are folded as names are stored', () => {
  expect(wordsOf(' D’Hondt-Maes,  HÉLÈNE ')).toEqual(['d', 'hondt', 'maes', 'helene']);
  expect(wordsOf('a b c d e f g h')).toHaveLength(6);
  expect(wordsOf('?!')).toEqual([]);
});

it('orders and joins', () => {
  expect(ordersOf(['jan', 'peeters'])).toEqual(['jan peeters', 'peeters jan']);
  expect(ordersOf(['jan', 'jan'])).toEqual(['jan jan']);
  expect(ordersOf(['a', 'b', 'c', 'd'])).toHaveLength(24);
  expect(ordersOf(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d e']);
  expect(joinsOf(['van', 'den', 'berghe'])).toEqual(['vanden', 'vandenberghe', 'denberghe']);
});

const known = (...words: string[]) => ({ known: new Set(words), near: [], begun: [] });

describe('plans', () => {
  it('look for all words as they stand when all are known', () => {
    expect(plansFor(['jan', 'peeters'], known('jan', 'peeters'))).toEqual([
      { match: 'close', all: ['jan', 'peeters'], anyOf: [] },
      { match: 'typo', all: [], anyOf: [['jan'], ['peeters']] },
    ]);
  });

  it('take neighbours as one word where somebody is called so', () => {
    expect(plansFor(['jo', 'van', 'den', 'berghe'], known('jo', 'vandenberghe'))).toEqual([
      { match: 'close', all: ['jo', 'vandenberghe'], anyOf: [] },
    ]);
  });

  it('go on with the last word, then mend one word, then each', () => {
    const dictionary = {
      known: new Set(['jan']),
      near: ['jean', 'peeters', 'jan'],
      begun: ['peetersen'],
    };
    expect(plansFor(['jan', 'peetes'], dictionary)).toEqual([
      { match: 'close', all: ['jan'], anyOf: [['peetersen']] },
      { match: 'typo', all: ['jan'], anyOf: [['peeters']] },
      { match: 'typo', all: [], anyOf: [['jan', 'jean'], ['peeters']] },
    ]);
  });

  it('are none when a word is like nothing', () => {
    expect(plansFor(['jan', 'xqz'], known('jan'))).toEqual([]);
  });
});

it('a word splits into the fewest known words that spell it', () => {
  const words = new Set(['van', 'den', 'vanden', 'bossche', 'd', 'e', 'n']);
  expect(splitOf('vandenbossche', words)).toEqual(['vanden', 'bossche']);
  expect(splitOf('dbossche', words)).toEqual(['d', 'bossche']);
  expect(splitOf('vandenx', words)).toBeUndefined();
  expect(splitOf('bossche', words)).toBeUndefined();
});

it('whole names of a plan are all its picks in all orders, or none when they are many', () => {
  const plan = (all: string[], ...anyOf: string[][]) => ({ match: 'typo' as const, all, anyOf });
  expect(wholeNames(plan(['jan'], ['peeters', 'peters']))).toEqual([
    'jan peeters',
    'peeters jan',
    'jan peters',
    'peters jan',
  ]);
  expect(wholeNames(plan(['jan']))).toEqual(['jan']);
  expect(wholeNames(plan(['a', 'b', 'c', 'd', 'e']))).toEqual([]);
  const many = Array.from({ length: 30 }, (_, n) => `w${n}`);
  expect(wholeNames(plan(['jan'], many))).toEqual([]);
});
