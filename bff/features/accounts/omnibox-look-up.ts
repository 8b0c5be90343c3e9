import type { OmniboxResult } from '#contract/accounts';
import { may } from '#core/permissions';
import type { Reading } from '#core/reading';
import { parseStructuredReference } from '#core/structured-reference';
import type { Context } from '#infra/context';

import {
  byEmail,
  byEnterpriseNumber,
  byIban,
  byNationalNumber,
  byPhone,
  byReference,
  byUsername,
} from './omnibox.queries.ts';
import { recordLookUp } from './record-look-up.ts';
import { exactResult, organisationResult, topUpResult, walletResult } from './omnibox-results.ts';

/** The records that one valid reading names. What is about money leads finance to it, others to the office. */
export const lookUp = async (ctx: Context, { kind, value }: Reading): Promise<OmniboxResult[]> => {
  const { sql, vault } = ctx.deps;
  const seesMoney = may(ctx.staff.roles, 'wallet.read');
  switch (kind) {
    case 'email':
      return (await byEmail(sql, value)).map(exactResult);
    case 'username':
      return (await byUsername(sql, value)).map(exactResult);
    case 'phone':
      return (await byPhone(sql, value)).map(exactResult);
    case 'national-number': {
      const rows = await byNationalNumber(sql, vault.hmac('national-number', value));
      await recordLookUp(ctx, rows[0]?.id ?? null);
      return rows.map(exactResult);
    }
    case 'enterprise-number':
      return (await byEnterpriseNumber(sql, value)).map(exactResult);
    case 'ogm':
    case 'rf': {
      const reference = ogmIn(value);
      const rows = reference === undefined ? [] : await byReference(sql, reference);
      return rows.map((row) =>
        seesMoney ? topUpResult(row, ctx.staff.locale) : organisationResult(row),
      );
    }
    case 'iban':
      return (await byIban(sql, value)).map(seesMoney ? walletResult : organisationResult);
    case 'name':
    default:
      return [];
  }
};

/** Top-ups carry an OGM; banks abroad send it on inside an RF reference. */
const ogmIn = (value: string): string | undefined => {
  const inner = parseStructuredReference(value.replace(/^RF\d\d/, ''));
  return inner.ok && /^\d{12}$/.test(inner.value) ? inner.value : undefined;
};
