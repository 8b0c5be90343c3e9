import type { Deps } from '#infra/context';
import { inTransaction } from '#infra/database';
import { genesis, linkHash } from './event-hash.ts';
import { lastLink, storeSeals, trySealingLock, unsealedEvents } from './seal.queries.ts';

/**
 * Seals the events that wait into the chain, in the order of their ids, until none is left. Any
 * number of processes may call it: one works, the others return at once.
 * @returns how many were sealed
 */
export const sealEvents = async (deps: Pick<Deps, 'sql'>, batch = 1000): Promise<number> => {
  let total = 0;
  for (;;) {
    const sealed = await sealBatch(deps, batch);
    total += sealed;
    if (sealed < batch) return total;
  }
};

const sealBatch = (deps: Pick<Deps, 'sql'>, batch: number): Promise<number> =>
  inTransaction(deps, async ({ sql }) => {
    if (!(await trySealingLock(sql))) return 0;
    const events = await unsealedEvents(sql, batch);
    if (events.length === 0) return 0;
    let { seq, hash } = (await lastLink(sql)) ?? { seq: 0, hash: genesis };
    const seals = events.map((event) => {
      seq += 1;
      hash = linkHash(hash, seq, event);
      return { seq, eventId: event.id, hash };
    });
    await storeSeals(sql, seals);
    return seals.length;
  });
