/** One number for each kind of row, so that equal counters give different keys. */
export const rowKinds = [
  'account',
  'eid',
  'itsme',
  'organisation',
  'membership',
  'wallet',
  'ledger-account',
  'registration',
  'grant',
  'accreditation',
  'attempt',
  'top-up',
  'entry',
  'movement',
  'statement',
  'file',
  'attribution',
  'conflict',
  'privacy',
  'ticket',
  'message',
] as const;
export type RowKind = (typeof rowKinds)[number];

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex32 = (value: number): string =>
  `${bytes[value >>> 24]}${bytes[(value >>> 16) & 255]}${bytes[(value >>> 8) & 255]}${bytes[value & 255]}`;

/** Finaliser of MurmurHash3: every input bit moves every output bit. */
export const scatter = (value: number): number => {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * The key of the n-th row of a kind: a UUID version 7 of its moment whose other bits follow from
 * kind and number, so that rows which point to it compute it again instead of keeping it.
 * @param time milliseconds since 1970
 */
export const keyOf = (kind: RowKind, n: number, time: number): string => {
  const salt = scatter(rowKinds.indexOf(kind) + 0x51ed27);
  const a = scatter(n ^ salt);
  const b = scatter(Math.imul(n, 0x9e3779b1) + salt);
  const high = Math.floor(time / 65_536);
  const low = time % 65_536;
  const version = 0x7000 | (a & 0x0fff);
  const variant = (b & 0x3fffffff) | 0x80000000;
  const tail = hex32(variant);
  return (
    `${hex32(high)}-${bytes[low >>> 8]}${bytes[low & 255]}-${bytes[version >>> 8]}${bytes[version & 255]}` +
    `-${tail.slice(0, 4)}-${tail.slice(4)}${hex32(n)}`
  );
};
