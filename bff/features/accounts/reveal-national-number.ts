import { fail } from '#core/errors';
import { formatNationalNumber } from '#core/national-number';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { liveNationalNumber } from './commands.queries.ts';

/** For how long the console shows it. */
const hideAfterSeconds = 60;

/** The national number in clear, for a reason that stays in the audit. @throws accounts.not-linked */
export const revealNationalNumber = (ctx: Context, accountId: string, reason: string) =>
  runCommand(
    ctx,
    { action: 'accounts.reveal', subject: { kind: 'account', id: accountId }, reason },
    async ({ sql }) => {
      const cipher = await liveNationalNumber(sql, accountId);
      if (!cipher) fail('accounts.not-linked', { status: 409 });
      const nationalNumber = formatNationalNumber(ctx.deps.vault.decrypt(cipher));
      return { result: { nationalNumber, hideAfterSeconds } };
    },
  );
