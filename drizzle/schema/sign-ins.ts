import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import { signInErrors, signInMethods, signInResults } from '#core/vocabulary';

import { accounts } from './accounts.ts';
import { bytea, createdNow, id, oneOf } from './columns.ts';
import { organisations } from './organisations.ts';
import { tools } from './tools.ts';

/** Each try to get in, as the portal reports it. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: id(),
    accountId: uuid().references(() => accounts.id),
    organisationId: uuid().references(() => organisations.id),
    toolId: uuid().references(() => tools.id),
    method: text({ enum: signInMethods }).notNull(),
    result: text({ enum: signInResults }).notNull(),
    error: text({ enum: signInErrors }),
    /** Set on eID attempts, so that a fresh one can vouch for a caller. */
    nationalNumberHmac: bytea(),
    browser: text(),
    at: createdNow(),
  },
  (t) => [
    index('sign_in_attempts_account').on(t.accountId, t.at.desc()),
    index('sign_in_attempts_hmac')
      .on(t.nationalNumberHmac, t.at.desc())
      .where(sql`${t.nationalNumberHmac} is not null`),
    check('sign_in_attempts_error', sql`(${t.result} = 'failure') = (${t.error} is not null)`),
    oneOf('sign_in_attempts_method_word', t.method, signInMethods),
    oneOf('sign_in_attempts_result_word', t.result, signInResults),
    oneOf('sign_in_attempts_error_word', t.error, signInErrors),
  ],
);
