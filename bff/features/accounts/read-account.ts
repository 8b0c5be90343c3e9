import { fail } from '#core/errors';
import type { Context } from '#infra/context';

import { readAccess } from './access-facts.ts';
import { conflictRows, mailRowsOf, privacyRows, ticketRows } from './account-cases.queries.ts';
import {
  accountOwnRow,
  accreditationPageRows,
  confirmerRows,
  linkRows,
  membershipPageRows,
  signInRows,
} from './account-page.queries.ts';
import { callerCheckStateOf } from './caller-check-state.ts';
import { openEmailChange } from './email-change.queries.ts';

/** Every row that the page of one account is made of. @throws not-found */
export const readAccount = async (ctx: Context, id: string) => {
  const { sql } = ctx.deps;
  const own = await accountOwnRow(sql, id);
  if (!own) fail('not-found');
  const [access, links, memberships, confirmers, accreditations, signIns] = await Promise.all([
    readAccess(sql, id),
    linkRows(sql, id),
    membershipPageRows(sql, id),
    confirmerRows(sql, id),
    accreditationPageRows(sql, id),
    signInRows(sql, id),
  ]);
  const [tickets, privacyRequests, conflicts, mails, emailChange, callerCheck] = await Promise.all([
    ticketRows(sql, id),
    privacyRows(sql, id),
    conflictRows(sql, id),
    mailRowsOf(sql, id),
    openEmailChange(sql, id),
    callerCheckStateOf(ctx, id, own.email),
  ]);
  if (!access) fail('not-found');
  return {
    own,
    access,
    links,
    memberships,
    confirmers,
    accreditations,
    signIns,
    cases: { tickets, privacyRequests, conflicts, mails },
    emailChange,
    callerCheck,
  };
};

export type AccountRows = Awaited<ReturnType<typeof readAccount>>;
