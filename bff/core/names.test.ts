import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll } from '../../tests/support/property.ts';
import { compareNames, foldAccents, normaliseName } from './names.ts';

test.each([
  ['Müller', 'muller'],
  ['Cœur', 'coeur'],
  ['Ægir Straße', 'aegir strasse'],
  ['Łukasz Øre', 'lukasz ore'],
  ['İnci Ÿves', 'inci yves'],
  ['ĲSSEL', 'ijssel'],
  ['Zo\u0308e', 'zoe'],
])('%s folds to %s', (text, folded) => {
  expect(foldAccents(text)).toBe(folded);
});

test.each([
  ["D'Hondt", 'd hondt'],
  ['D’Hondt', 'd hondt'],
  ['Van-den  Bossche', 'van den bossche'],
  [' Peeters & Zonen, B.V. ', 'peeters zonen b v'],
  ['Immo 2000', 'immo 2000'],
  ['…', ''],
])('%s is compared as "%s"', (text, name) => {
  expect(normaliseName(text)).toBe(name);
});

test.each([
  ['Hélène Dubois', 'helene DUBOIS', { kind: 'same', edits: 0 }],
  ["Marc D'Hondt", 'Marc Dhondt', { kind: 'same', edits: 0 }],
  ['Van den Bossche Jan', 'Jan Van den Bossche', { kind: 'same-words', edits: 0 }],
  ['Jan Peeters', 'Jan Peters', { kind: 'typo', edits: 1 }],
  ['Jan Peeters', 'Pieters Jan', { kind: 'typo', edits: 1 }],
  ['Bert Cools', 'Cools Dert', { kind: 'typo', edits: 1 }],
  ['Jan Peeters', 'Jna Peters', { kind: 'typo', edits: 2 }],
  ['Jan Peeters', 'Jan Maes', { kind: 'different' }],
  ['Maes', 'Maas', { kind: 'different' }],
  ['', '', { kind: 'different' }],
  ['---', 'Jan', { kind: 'different' }],
])('%s and %s: %o', (left, right, evidence) => {
  expect(compareNames(left, right)).toEqual(evidence);
});

test('normalising twice changes nothing, and case and accents never matter', () => {
  forAll([fc.string({ unit: 'grapheme' })], (text) => {
    const name = normaliseName(text);
    expect(normaliseName(name)).toBe(name);
    expect(normaliseName(text.normalize('NFD'))).toBe(name);
    expect(name).toMatch(/^$|^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
  });
});

test('one slip in a name of five letters or more is seen as a slip', () => {
  const long = fc.stringMatching(/^[a-z]{5,9} [a-z]{2,9}$/);
  forAll([long, fc.nat(4), fc.constantFrom('q', 'x')], (name, at, letter) => {
    const slip = name.slice(0, at) + letter + name.slice(at + 1);
    expect(compareNames(name, slip).kind).not.toBe('different');
    expect(compareNames(slip, name)).toEqual(compareNames(name, slip));
  });
});
