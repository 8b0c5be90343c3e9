import type { WalletSettings } from '#contract/wallet';
import { fail } from '#core/errors';
import { parseIban } from '#core/iban';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { readSettings, writeSettings } from './settings.queries.ts';

/** Changes thresholds for what comes; what is posted stays posted. Throws Problem `invalid` for a wrong IBAN. */
export const changeSettings = (
  ctx: Context,
  { settings, reason }: { settings: WalletSettings; reason: string },
): Promise<WalletSettings> =>
  runCommand(
    ctx,
    { action: 'wallet.change-settings', subject: { kind: 'settings' }, reason },
    async ({ sql }) => {
      const providerIbans = settings.providerIbans.map((text, at) => {
        const iban = parseIban(text);
        const field = `settings.providerIbans.${at}`;
        return iban.ok
          ? iban.value
          : fail('invalid', { errors: { [field]: `iban.${iban.problem.code}` } });
      });
      const before = await readSettings(sql);
      const result = { ...settings, providerIbans };
      await writeSettings(sql, result, { staffId: ctx.staff.id, now: ctx.now });
      return { result, changedFields: Object.keys(result), before, after: result };
    },
  );
