import type { Sql, TransactionSql } from 'postgres';

import type { AccountSearch } from '#contract/accounts';
import { brusselsDay } from '#core/brussels';
import { normaliseEmail } from '#core/email';
import { fail } from '#core/errors';
import { parseNationalNumber } from '#core/national-number';
import { normalisePhone } from '#core/phone';
import type { Context } from '#infra/context';

import type { AccountTerms } from './account-list.queries.ts';
import { anyNamed } from './account-list.queries.ts';
import { type NamePlan, plansFor, wordsOf } from './name-plan.ts';
import { readDictionary } from './name-search.ts';

/** Brings what was typed into the form in which it is stored. @throws invalid, naming the field */
export const toTerms = async (
  sql: Sql | TransactionSql,
  ctx: Context,
  search: AccountSearch,
): Promise<AccountTerms> => {
  const { name, email, phone, nationalNumber, ...terms } = search;
  return {
    ...terms,
    names: name === undefined ? undefined : await namePlans(sql, name),
    email: email === undefined ? undefined : (normaliseEmail(email) ?? badField('email')),
    phone: phone === undefined ? undefined : (normalisePhone(phone) ?? badField('phone')),
    nationalNumberHmac: nationalNumber === undefined ? undefined : hmacOf(ctx, nationalNumber),
  };
};

const badField = (field: string, problem = field): never =>
  fail('invalid', { detail: field, errors: { [field]: problem } });

const hmacOf = ({ deps, now }: Context, typed: string): Buffer => {
  const number = parseNationalNumber(typed, { today: brusselsDay(now) });
  if (!number.ok) return badField('nationalNumber', number.problem.code);
  return deps.vault.hmac('national-number', number.value);
};

/** All readings without a typo; those with one only where nobody has such a name. */
const namePlans = async (sql: Sql | TransactionSql, name: string): Promise<NamePlan[]> => {
  const words = wordsOf(name);
  const plans = plansFor(words, await readDictionary(sql, words));
  const close = plans.filter(({ match }) => match === 'close');
  return (await anyNamed(sql, close)) ? close : plans;
};
