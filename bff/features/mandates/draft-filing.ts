import { fail } from '#core/errors';
import { deadlineOf, type FilingDates } from '#core/mandates/deadline';
import type { Tx } from '#infra/context';

import { insertEvent, insertFiling, type NewFiling, walletExists } from './draft-filing.queries.ts';

export type Draft = Omit<NewFiling, 'deadlineOn' | 'ownerId' | 'paidBy' | 'walletId' | 'kind'> &
  PayerBody & { dates: FilingDates };

interface PayerBody {
  paidBy: NewFiling['paidBy'];
  walletId?: string | undefined;
}

/** Who makes the draft and when. */
export interface Author {
  staffId: string;
  now: Date;
}

/** Writes a filing in its first state, due by the rules, owned by who made it. @throws invalid */
export const draftFiling = async (
  tx: Tx,
  { dates, paidBy, walletId, ...filing }: Draft,
  { staffId, now }: Author,
): Promise<string> => {
  const payer = await readPayer(tx, { paidBy, walletId });
  const { deadlineOn } = deadlineOf(dates);
  const row = { ...filing, ...payer, kind: dates.kind, deadlineOn, ownerId: staffId };
  const { id } = (await insertFiling(tx.sql, row, now)) ?? fail('conflict');
  const event = {
    filingId: id,
    state: 'draft',
    happenedAt: now,
    recordedAt: now,
    staffId,
  } as const;
  await insertEvent(tx.sql, event);
  return id;
};

/** A wallet when the wallet pays, and none when it does not. @throws invalid */
export const readPayer = async (
  { sql }: Tx,
  { paidBy, walletId }: PayerBody,
): Promise<Pick<NewFiling, 'paidBy' | 'walletId'>> => {
  if (paidBy === 'invoice') return { paidBy, walletId: null };
  if (walletId === undefined || !(await walletExists(sql, walletId)))
    fail('invalid', { detail: 'walletId', errors: { walletId: 'wallet-needed' } });
  return { paidBy, walletId };
};
