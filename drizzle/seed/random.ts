/** Numbers that look random and are the same ones for the same seed and label. */
export interface Random {
  /** Uniform in [0, 1). */
  next: () => number;
  /** Whole number, both bounds included. */
  int: (least: number, most: number) => number;
  chance: (probability: number) => boolean;
  /** Throws RangeError on an empty list. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, as often as its weight among all says. */
  weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  digits: (count: number) => string;
  shuffled: <Item>(items: readonly Item[]) => Item[];
  /** A stream of its own, so that more draws in one part leave the other parts as they were. */
  fork: (label: string) => Random;
}

/** @param seed any text; equal texts give equal streams */
export const createRandom = (seed: string): Random => {
  const next = stream(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[int(0, items.length - 1)] as Item;
  };
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1);
      if (!found) throw new RangeError('nothing to pick from');
      return found[0];
    },
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    shuffled: (items) => {
      const list = [...items];
      for (let last = list.length - 1; last > 0; last--) {
        const other = int(0, last);
        [list[last], list[other]] = [list[other] as never, list[last] as never];
      }
      return list;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
};

/** sfc32 of Chris Doty-Humphrey (PractRand), its state filled from the text by FNV-1a. */
const stream = (seed: string): (() => number) => {
  let hash = 0x811c9dc5;
  const state = [0, 0, 0].map((_, round) => {
    for (const byte of Buffer.from(`${round}${seed}`)) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash;
  });
  let [a, b, c] = state as [number, number, number];
  let counter = 1;
  const draw = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) draw();
  return draw;
};
