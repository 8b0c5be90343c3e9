import fc from 'fast-check';

/** One change to the bytes of a file; positions are fractions of its length. */
type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

function onLines(change: (lines: Uint8Array[]) => Uint8Array[]): Mutation {
  return (bytes) => Buffer.concat(change(linesOf(bytes)));
}

const flipByte = fc
  .tuple(place, fc.integer({ min: 1, max: 255 }))
  .map(([at, bits]): Mutation => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return bytes.with(index, (bytes[index] ?? 0) ^ bits);
  });

const setByte = fc
  .tuple(
    place,
    fc.constantFrom(0, 9, 10, 13, 32, 34, 38, 43, 48, 49, 57, 59, 60, 62, 65, 128, 195, 255),
  )
  .map(
    ([at, value]): Mutation =>
      (bytes) =>
        bytes.with(Math.floor(at * bytes.length), value),
  );

const truncate = place.map(
  (at): Mutation =>
    (bytes) =>
      bytes.subarray(0, Math.floor(at * bytes.length)),
);

const insert = fc
  .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 200 }))
  .map(([at, added]): Mutation => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), added, bytes.subarray(index)]);
  });

const removePart = fc
  .tuple(place, fc.integer({ min: 1, max: 300 }))
  .map(([at, length]): Mutation => (bytes) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + length)]);
  });

const dropLine = place.map((at) =>
  onLines((lines) => lines.toSpliced(Math.floor(at * lines.length), 1)),
);

const doubleLine = place.map((at) =>
  onLines((lines) => {
    const index = Math.floor(at * lines.length);
    return lines.toSpliced(index, 0, ...lines.slice(index, index + 1));
  }),
);

const swapLines = fc.tuple(place, place).map(([a, b]) =>
  onLines((lines) => {
    const [first, second] = [Math.floor(a * lines.length), Math.floor(b * lines.length)];
    const [one, other] = [lines[first], lines[second]];
    return one && other ? lines.with(first, other).with(second, one) : lines;
  }),
);

/** One to four changes of any kind, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(flipByte, setByte, truncate, insert, removePart, dropLine, doubleLine, swapLines),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((changes) => (bytes) => {
    let changed = bytes;
    for (const change of changes) if (changed.length > 0) changed = change(changed);
    return changed;
  });
