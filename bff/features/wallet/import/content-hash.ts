import type { Movement } from '#core/bank-files/types';

import { accountOf, hashOf } from './staged-movement.ts';

/** Hashes add up modulo this, so that their order does not matter and equal movements still count. */
const modulus = 2n ** 128n;

export interface ContentHash {
  add: (movement: Movement, bookedOn: string) => void;
  /** 32 hex digits. */
  value: () => string;
}

/**
 * Hash of the multiset of (entry date, amount, reference, counterparty) of a statement: the same in whatever format
 * and order the bank delivers it.
 */
export const createContentHash = (): ContentHash => {
  let sum = 0n;
  return {
    add: (movement, bookedOn) => {
      const { amount, structuredReference } = movement;
      const reference = structuredReference?.valid ? structuredReference.value : null;
      const hex = hashOf(bookedOn, amount, reference, accountOf(movement));
      sum = (sum + BigInt(`0x${hex.slice(0, 32)}`)) % modulus;
    },
    value: () => sum.toString(16).padStart(32, '0'),
  };
};
