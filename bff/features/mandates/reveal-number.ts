import { fail } from '#core/errors';
import { formatNationalNumber } from '#core/national-number';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { lockRepresentative } from './representative-commands.queries.ts';
import { lockSyndic } from './syndic-commands.queries.ts';

const holders = { syndic: lockSyndic, representative: lockRepresentative };

/** The national number in clear, for a reason that stays in the audit; null when documents identify the person. */
export const revealNumber = (
  ctx: Context,
  kind: keyof typeof holders,
  id: string,
  reason: string,
) =>
  runCommand(
    ctx,
    { action: 'mandates.reveal-number', subject: { kind, id }, reason },
    async ({ sql }) => {
      const holder = (await holders[kind](sql, id)) ?? fail('not-found');
      const { nationalNumberCipher: cipher } = holder;
      const nationalNumber = cipher ? formatNationalNumber(ctx.deps.vault.decrypt(cipher)) : null;
      return { result: { nationalNumber } };
    },
  );
