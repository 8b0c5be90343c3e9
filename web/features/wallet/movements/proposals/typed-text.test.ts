import { describe, expect, it } from 'vitest';
import { compareTyped, markTyped, type Segment } from './typed-text.ts';

const shown = (segments: Segment[]): string =>
  segments.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('a typed reference in the raw communication', () => {
  it.each([
    ['wallet +++123/1234/12328+++ dank', '123123412328', 'wallet +++[123/1234/12328]+++ dank'],
    ['123 1234 123\n28', '123123412328', '[123 1234 123\n28]'],
    ['l23/1234/12328', 'L23123412328', '[l23/1234/12328]'],
    ['opladen wallet', '123123412328', 'opladen wallet'],
    ['opladen', '+++', 'opladen'],
  ])('%s', (text, typed, expected) => {
    expect(shown(markTyped(text, typed))).toBe(expected);
  });
});

describe('a typed reference beside the one that was meant', () => {
  it.each([
    ['a swap', '+++123/1243/12328+++', '+++123/12[43]/12328+++', '+++123/12[34]/12328+++'],
    ['one digit', '123123412329', '12312341232[9]', '+++123/1234/1232[8]+++'],
    ['a missing digit', '12312341238', '12312341238', '+++123/1234/123[2]8+++'],
    ['a doubled digit', '1231234123288', '123123412328[8]', '+++123/1234/12328+++'],
    ['nothing', '123123412328', '123123412328', '+++123/1234/12328+++'],
  ])('differs by %s', (_what, typed, left, right) => {
    const compared = compareTyped(typed, '+++123/1234/12328+++');
    expect([shown(compared.typed), shown(compared.meant)]).toEqual([left, right]);
  });
});
