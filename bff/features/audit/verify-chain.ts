import type { Sql } from 'postgres';
import { genesis, linkHash } from './event-hash.ts';
import {
  chainInBatches,
  lostEvents,
  strayEvents,
  type Tail,
  unsealedTail,
} from './seal.queries.ts';

/** A link noted down outside the database, to recognise a chain that was made anew. */
export interface Anchor {
  seq: number;
  /** Hexadecimal. */
  hash: string;
}

export type Fault =
  /** A link is missing before this place. */
  | { kind: 'gap'; seq: number; eventId: string }
  /** The event that the link names is gone. */
  | { kind: 'event-missing'; seq: number; eventId: string }
  /** Event or link is not what was sealed. */
  | { kind: 'changed'; seq: number; eventId: string }
  /** The chain does not hold the link that was noted down. */
  | { kind: 'anchor'; seq: number; eventId: null }
  /** Events that neither chain nor queue knows, or queued ones whose row is gone. */
  | { kind: 'stray' | 'lost'; seq: null; eventId: string };

export interface Verification {
  /** Links that were checked and found whole. */
  verified: number;
  lastHash: string | null;
  tail: Tail;
  /** The first broken link, and events outside the chain; empty when all is well. */
  faults: Fault[];
}

const batch = 2000;
const named = 20;

/** Recomputes the whole chain from its rows, in a stream, up to the first link that does not fit. */
export const verifyChain = async (sql: Sql, anchor?: Anchor): Promise<Verification> => {
  const chain = await walkChain(sql, anchor);
  const stray = await strayEvents(sql, named);
  const lost = await lostEvents(sql, named);
  return {
    ...chain,
    tail: await unsealedTail(sql),
    faults: [
      ...chain.faults,
      ...stray.map(({ id }): Fault => ({ kind: 'stray', seq: null, eventId: id })),
      ...lost.map(({ id }): Fault => ({ kind: 'lost', seq: null, eventId: id })),
    ],
  };
};

const walkChain = async (sql: Sql, anchor: Anchor | undefined) => {
  let verified = 0;
  let previous: Buffer = genesis;
  let anchored = anchor === undefined;
  const end = (fault?: Fault) => ({
    verified,
    lastHash: verified === 0 ? null : previous.toString('hex'),
    faults: fault ? [fault] : [],
  });
  for await (const links of chainInBatches(sql, batch)) {
    for (const link of links) {
      const { seq, eventId } = link;
      if (seq !== verified + 1) return end({ kind: 'gap', seq: verified + 1, eventId });
      if (!link.present) return end({ kind: 'event-missing', seq, eventId });
      const hash = linkHash(previous, seq, link);
      if (!hash.equals(link.hash)) return end({ kind: 'changed', seq, eventId });
      if (anchor?.seq === seq) anchored = hash.toString('hex') === anchor.hash.toLowerCase();
      if (!anchored && anchor?.seq === seq) return end({ kind: 'anchor', seq, eventId: null });
      previous = hash;
      verified = seq;
    }
  }
  return end(anchored ? undefined : { kind: 'anchor', seq: anchor?.seq ?? 0, eventId: null });
};
