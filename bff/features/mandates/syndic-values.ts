import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import type { Context, Tx } from '#infra/context';

import { readEnterpriseNumber, sealNationalNumber } from './numbers.ts';
import {
  accountWithNumber,
  organisationWithNumber,
  type SyndicValues,
  syndicWithNumber,
} from './syndic-commands.queries.ts';

interface Typed {
  kind: SyndicValues['kind'];
  name: string;
  enterpriseNumber?: string;
  nationalNumber?: string | undefined;
  street?: string | undefined;
  postalCode?: string | undefined;
  town?: string | undefined;
}

/** What is stored of what was typed, tied to the account or organisation of that number. @throws invalid */
export const syndicValues = async (ctx: Context, tx: Tx, typed: Typed): Promise<SyndicValues> => {
  const { kind, name, street = null, postalCode = null, town = null } = typed;
  const common = { kind, name, street, postalCode, town };
  if (typed.enterpriseNumber !== undefined) {
    const enterpriseNumber = readEnterpriseNumber(typed.enterpriseNumber);
    const organisationId = await organisationWithNumber(tx.sql, enterpriseNumber);
    return { ...common, enterpriseNumber, organisationId };
  }
  if (typed.nationalNumber === undefined) return { ...common, enterpriseNumber: null };
  const { vault } = ctx.deps;
  const sealed = sealNationalNumber(typed.nationalNumber, { vault, today: brusselsDay(ctx.now) });
  const accountId = await accountWithNumber(tx.sql, sealed.nationalNumberHmac);
  return { ...common, enterpriseNumber: null, ...sealed, accountId };
};

/** @throws mandates.number-taken, with whom has it */
export const refuseTakenSyndic = async (
  { sql }: Tx,
  values: SyndicValues,
  ownId?: string,
): Promise<void> => {
  const id = await syndicWithNumber(sql, values);
  if (id !== undefined && id !== ownId)
    fail('mandates.number-taken', { status: 409, extra: { current: { id } } });
};

/** What the audit keeps of a syndic: never a number that was encrypted. */
export const auditable = ({
  nationalNumberCipher: _cipher,
  nationalNumberHmac,
  ...rest
}: SyndicValues) => ({
  ...rest,
  nationalNumber: nationalNumberHmac?.toString('hex').slice(0, 12),
});
