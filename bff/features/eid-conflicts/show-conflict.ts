import type { ConflictRecord, ConflictSide } from '#contract/eid-conflicts';
import { fail } from '#core/errors';
import { maskNationalNumber } from '#core/national-number';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { conflictById, sideMemberships, sideOf } from './eid-conflicts.queries.ts';

const compared = ['name', 'birthDate', 'gender', 'email', 'phone', 'language'] as const;

/** Both sides of a conflict as the workbench lays them out. @throws not-found */
export const showConflict = async (ctx: Context, id: string): Promise<Reply<ConflictRecord>> => {
  const conflict = await conflictById(ctx.deps.sql, id);
  if (!conflict) fail('not-found');
  const { claimantId, holderId, ...own } = conflict;
  const [claimant, holder] = await Promise.all([side(ctx, claimantId), side(ctx, holderId)]);
  const differs = compared.filter((field) => claimant[field] !== holder[field]);
  return { ...own, claimant, holder, differs };
};

const side = async (ctx: Context, accountId: string): Promise<Reply<ConflictSide>> => {
  const [row, memberships] = await Promise.all([
    sideOf(ctx.deps.sql, accountId),
    sideMemberships(ctx.deps.sql, accountId),
  ]);
  if (!row) fail('not-found');
  const { nationalNumberCipher: cipher, ...own } = row;
  const nationalNumberMasked = cipher ? maskNationalNumber(ctx.deps.vault.decrypt(cipher)) : null;
  return { ...own, nationalNumberMasked, memberships };
};
