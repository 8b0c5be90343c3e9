import type { SyndicRecord } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { maskNationalNumber } from '#core/national-number';
import type { Context } from '#infra/context';
import type { Vault } from '#infra/vault';

import { representativesOf, syndicById } from './syndics.queries.ts';

/** One syndic with its representatives; numbers are masked. @throws not-found */
export const showSyndic = async (ctx: Context, id: string): Promise<SyndicRecord> => {
  const { sql, vault } = ctx.deps;
  const today = brusselsDay(ctx.now);
  const [own, representatives] = await Promise.all([
    syndicById(sql, id, today),
    representativesOf(sql, id, today),
  ]);
  if (!own) fail('not-found');
  return { ...masked(own, vault), representatives: representatives.map((r) => masked(r, vault)) };
};

const masked = <T extends { nationalNumberCipher: Buffer | null }>(
  { nationalNumberCipher: cipher, ...rest }: T,
  vault: Vault,
) => ({
  ...rest,
  nationalNumberMasked: cipher && maskNationalNumber(vault.decrypt(cipher)),
});
