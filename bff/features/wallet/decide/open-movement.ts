import type { TransactionSql } from 'postgres';

import { lostRace } from '#infra/command';

import { lockMovement, type MovementRow } from './movement.queries.ts';

/** A movement whose money stands in suspense and may be sent somewhere. */
export type OpenMovement = MovementRow & { amountCents: number };

/** Locks a movement to decide it. Throws Problem `conflict` with its state when somebody was first. */
export const lockOpenMovement = async (sql: TransactionSql, id: string): Promise<OpenMovement> =>
  asOpen(await lockMovement(sql, id));

export const asOpen = (movement: MovementRow): OpenMovement => {
  const { id, amountCents, state, outcome } = movement;
  if (amountCents === null || state !== 'open') return lostRace({ id, state, outcome });
  return { ...movement, amountCents };
};
