import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '#core/vocabulary';
import { problemKey } from '../problem.ts';
import { messages as en } from './en.ts';
import { messages as fr } from './fr.ts';
import { messages as nl } from './nl.ts';
import { sameAsEnglish } from './same-as-english.ts';
import { flatten, type Texts } from './texts.ts';

const checkout = path.resolve(import.meta.dirname, '../../..');

const english = flatten(en as unknown as Texts);
const others = { nl: flatten(nl as unknown as Texts), fr: flatten(fr as unknown as Texts) };

describe.each(Object.entries(others))('the sentences in %s', (language, sentences) => {
  it('have the keys of English, no more and no less', () => {
    expect([...sentences.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('are no forgotten English', () => {
    const allowed = sameAsEnglish[language as keyof typeof others];
    const same = [...sentences].filter(
      ([key, text]) => text === english.get(key) && /\p{L}{2}/u.test(text.replace(/%\{\w+\}/g, '')),
    );
    const texts = [...new Set(same.map(([, text]) => text))];
    expect(texts.filter((text) => !allowed.has(text))).toEqual([]);
  });

  it('fill the same places and have both numbers', () => {
    for (const [key, text] of sentences) {
      // React-admin's published French leaves names out of questions that Balie never asks.
      if (language === 'fr' && key.startsWith('ra.')) continue;
      expect({ key, ...shape(text) }).toEqual({ key, ...shape(english.get(key) ?? '') });
    }
  });
});

describe('the sentences in English', () => {
  it('say every word of the closed lists, and no other', () => {
    const lists = Object.entries<unknown>(vocabulary).filter((entry) => Array.isArray(entry[1]));
    const wanted = lists.flatMap(([list, words]) =>
      (words as string[]).map((word) => `words.${list}.${word}`),
    );
    const said = [...english.keys()].filter((key) => key.startsWith('words.'));
    expect(said.toSorted()).toEqual(wanted.toSorted());
  });

  it('explain every problem that the BFF may answer', () => {
    const written = sources('bff/{core,infra,features,portal}/**/*.ts')
      .map(([, code]) => code)
      .join('\n');
    const codes = [
      ...written.matchAll(/\b(?:fail|new Problem)\(\s*'([a-z][\w.-]*)'/g),
      ...written.matchAll(/\bBL\d{3}: '([\w.-]+)'/g),
    ];
    const asked = new Set(codes.map(([, code]) => code ?? ''));
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((code) => !english.has(problemKey(code)))).toEqual([]);
  });

  it('hold every key that a screen asks for', () => {
    const asked = sources('web/{app,components,features}/**/*.{ts,tsx}').flatMap(([file, code]) =>
      keysIn(code).map((key) => [key, file]),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(([key]) => !english.has(key ?? ''))).toEqual([]);
  });
});

/** Path and text of the source files that match, tests and sentences apart. */
const sources = (pattern: string): [file: string, code: string][] =>
  globSync(pattern, { cwd: checkout })
    .filter((file) => !/\.test\.|\/i18n\//.test(file))
    .map((file) => [file, readFileSync(path.join(checkout, file), 'utf8')]);

/** Which values a sentence takes, and how many plural forms it has. */
const shape = (text: string) => ({
  places: [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted(),
  numbers: text.split('||||').length,
});

/** Keys that stand whole in the code: `translate('…')`, both of `translate(x ? '…' : '…')`, `done="…"`. */
const keysIn = (code: string): string[] =>
  [
    ...code.matchAll(/\btranslate\(\s*(?:[\w.!]+\s*\?\s*)?'([\w.-]+)'(?:\s*:\s*'([\w.-]+)')?/g),
    ...code.matchAll(/\b(?:done|label)[=:]\s*'?"?([a-z][\w-]*(?:\.[\w-]+)+)["']/g),
  ]
    .flatMap(([, first, second]) => [first, second])
    .filter((key) => key !== undefined);
