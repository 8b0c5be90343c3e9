import { expect, it } from 'vitest';

import { batched } from './batched.ts';

/** A write that ends only when the test says so. */
const gate = () => {
  const written: string[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const add = batched<string>((items) => {
    written.push(items);
    return new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  });
  return { written, ends, add };
};

it('writes the first at once and the rest together', async () => {
  const { written, ends, add } = gate();
  const all = [add('a'), add('b'), add('c')];
  expect(written).toEqual([['a']]);
  ends[0]?.();
  await all[0];
  await Promise.resolve();
  expect(written).toEqual([['a'], ['b', 'c']]);
  ends[1]?.();
  await Promise.all(all);
  const later = add('d');
  expect(written.at(-1)).toEqual(['d']);
  ends[2]?.();
  await later;
});

it('fails those whose write failed, and goes on', async () => {
  const { written, ends, add } = gate();
  const first = add('a');
  const second = add('b');
  ends[0]?.(new Error('away'));
  await expect(first).rejects.toThrow('away');
  expect(written).toEqual([['a'], ['b']]);
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});
