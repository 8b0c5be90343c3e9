import type { TransactionSql } from 'postgres';

import { fail } from '#core/errors';
import { attributionPostings, type Part, type Posting } from '#core/ledger/postings';
import type { Evidence } from '#core/matching/evidence';
import type { AttributionRule, MovementState } from '#core/vocabulary';
import { lostRace } from '#infra/command';
import { postEntries } from '#infra/ledger';

import { type Author, later } from './author.ts';
import { insertAttribution, payTopUp, walletsOf } from './attribution.queries.ts';
import { setMovement } from './movement.queries.ts';
import type { OpenMovement } from './open-movement.ts';

export interface Attribution {
  parts: readonly Part[];
  rule: AttributionRule;
  evidence: readonly Evidence[];
  state: MovementState;
  /** Entries beside those that empty suspense, such as the provider's fee. */
  besides?: (attributionId: string, bookedOn: string) => Posting[];
}

/**
 * Takes a locked, open movement out of suspense and marks what it pays: entries, top-ups and the movement itself
 * change together.
 * Throws Problem `wallet.organisation-closed`, or `conflict` when a top-up is not open any more.
 */
export const postAttribution = async (
  sql: TransactionSql,
  movement: OpenMovement,
  { parts, rule, evidence, state, besides }: Attribution,
  author: Author,
): Promise<string> => {
  const { id, amountCents: cents } = movement;
  if (cents > 0) await refuseClosed(sql, parts);
  const attributionId = await insertAttribution(sql, { movementId: id, rule, evidence, ...author });
  const bookedOn = later(author.today, movement.bookedOn);
  const { staffId } = author;
  const entry = { attributionId, bookedOn, staffId };
  await postEntries(
    sql,
    [
      ...attributionPostings({ id, cents }, parts, entry),
      ...(besides?.(attributionId, bookedOn) ?? []),
    ],
    author.now,
  );
  for (const part of parts) {
    if (part.topUpId === undefined || !('wallet' in part.to)) continue;
    const payment = { id: part.topUpId, walletId: part.to.wallet, cents: part.cents };
    if (!(await payTopUp(sql, payment, author.now))) lostRace({ topUpId: part.topUpId });
  }
  await setMovement(sql, id, { state });
  return attributionId;
};

/** Closed and merged organisations get no money any more. */
const refuseClosed = async (sql: TransactionSql, parts: readonly Part[]): Promise<void> => {
  const ids = parts.flatMap(({ to }) => ('wallet' in to ? [to.wallet] : []));
  const wallets = await walletsOf(sql, ids);
  const missing = ids.find((id) => !wallets.some((wallet) => wallet.id === id));
  if (missing !== undefined) fail('wallet.no-such-wallet', { extra: { walletId: missing } });
  const closed = wallets.find(({ open }) => !open);
  if (closed)
    fail('wallet.organisation-closed', {
      status: 409,
      params: { name: closed.name },
      extra: { walletId: closed.id },
    });
};
