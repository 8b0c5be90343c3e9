import { describe, expect, it } from 'vitest';
import { keyText, matchKeys } from './key-text.ts';

const event = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', boolean>> = {},
) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

describe('keyText', () => {
  it('reads Ctrl and Cmd alike', () => {
    expect(keyText(event('k', { ctrl: true }))).toBe('mod+k');
    expect(keyText(event('K', { meta: true }))).toBe('mod+k');
    expect(keyText(event('Enter', { ctrl: true }))).toBe('mod+enter');
  });

  it('ignores the shift that a character needs on some keyboards, not that of a letter', () => {
    expect(keyText(event('?', { shift: true }))).toBe('?');
    expect(keyText(event('J', { shift: true }))).toBe('shift+j');
    expect(keyText(event('Tab', { shift: true }))).toBe('shift+tab');
  });
});

describe('matchKeys', () => {
  const bindings = ['j', 'g a', 'g w', 'j'];

  it('lets the binding that came last win', () => {
    expect(matchKeys(bindings, '', 'j')).toEqual({ kind: 'hit', index: 3 });
  });

  it('waits for the second key of a sequence', () => {
    expect(matchKeys(bindings, '', 'g')).toEqual({ kind: 'begun', keys: 'g' });
    expect(matchKeys(bindings, 'g', 'w')).toEqual({ kind: 'hit', index: 2 });
  });

  it('reads a key that does not go on with the sequence for itself', () => {
    expect(matchKeys(bindings, 'g', 'j')).toEqual({ kind: 'hit', index: 3 });
    expect(matchKeys(bindings, 'g', 'x')).toEqual({ kind: 'none' });
  });
});
