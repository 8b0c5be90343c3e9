import { fail } from '#core/errors';
import { parseIban } from '#core/iban';
import { runCommand } from '#infra/command';
import type { Context } from '#infra/context';

import { insertBankAccount, setMapping } from './bank-accounts.queries.ts';
import { columnMappingOf } from './column-mapping.ts';

interface NewBankAccount {
  iban: string;
  bic: string | null;
  name: string;
  currency: string;
  reason: string;
}

/** Registers a bank account of ours. Throws Problem `invalid` for a wrong IBAN, `conflict` when it is registered. */
export const registerBankAccount = (
  ctx: Context,
  { reason, ...account }: NewBankAccount,
): Promise<{ id: string }> =>
  runCommand(
    ctx,
    { action: 'wallet.register-bank-account', subject: { kind: 'bank-account' }, reason },
    async ({ sql }) => {
      const iban = parseIban(account.iban);
      if (!iban.ok) return fail('invalid', { errors: { iban: `iban.${iban.problem.code}` } });
      const id = await insertBankAccount(sql, { ...account, iban: iban.value, now: ctx.now });
      return { result: { id }, subjectId: id, changedFields: Object.keys(account), after: account };
    },
  );

/** Remembers how the columns of an account's tables are read. Throws Problem `invalid` for no such mapping. */
export const mapColumns = (
  ctx: Context,
  id: string,
  { mapping, reason }: { mapping: Record<string, unknown>; reason: string },
): Promise<void> =>
  runCommand(
    ctx,
    { action: 'wallet.map-columns', subject: { kind: 'bank-account', id }, reason },
    async ({ sql }) => {
      if (!(await setMapping(sql, id, columnMappingOf(mapping)))) fail('not-found');
      return { result: undefined, changedFields: ['mapping'], after: mapping };
    },
  );
