import type { Random } from './random.ts';

/** A UUID version 7 (RFC 9562) of that moment, so that keys of seeded rows sort by their age too. */
export const makeId = (random: Random, at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = '89ab'[random.int(0, 3)];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
};
