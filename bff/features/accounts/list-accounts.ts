import type { AccountRow, AccountSearch, AccountSort } from '#contract/accounts';
import { fail } from '#core/errors';
import type { Page, PageQuery } from '#core/paging';
import type { Context } from '#infra/context';
import { fromCursor, toPage } from '#infra/cursor';
import type { Reply } from '#infra/http';

import { accountListRows, type AccountListRow } from './account-list.queries.ts';
import { toTerms } from './account-terms.ts';
import { recordLookUp } from './record-look-up.ts';

/** One page by filter and terms. A look-up by national number leaves its trace. @throws invalid */
export const listAccounts = async (
  ctx: Context,
  { after, limit, sort, ...search }: AccountSearch & PageQuery & { sort: AccountSort },
): Promise<Reply<Page<AccountRow>>> => {
  const terms = await toTerms(ctx.deps.sql, ctx, search);
  const from = cursorOf(after);
  const rows = await accountListRows(ctx.deps.sql, { terms, sort, after: from, limit: limit + 1 });
  if (terms.nationalNumberHmac && !after) {
    await recordLookUp(ctx, rows[0]?.id ?? null);
  }
  const page = toPage(rows, limit, ({ sortKey, id }) => [sortKey, id]);
  return { items: page.items.map(toRow), next: page.next };
};

const moment = /^(?:-infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00)$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor of ours, or none. @throws invalid when it is neither */
const cursorOf = (after: string | undefined): [string, string] | undefined => {
  if (after === undefined) return undefined;
  const [key, id] = (fromCursor(after, 2) ?? []).map(String);
  if (key === undefined || id === undefined || !moment.test(key) || !uuid.test(id)) {
    return fail('invalid', { detail: 'after', errors: { after: 'cursor' } });
  }
  return [key, id];
};

/** Without the values that only sort. */
export const toRow = (row: AccountListRow): Reply<AccountRow> => ({
  id: row.id,
  username: row.username,
  firstName: row.firstName,
  lastName: row.lastName,
  email: row.email,
  phone: row.phone,
  language: row.language,
  status: row.status,
  eidLinked: row.eidLinked,
  itsmeLinked: row.itsmeLinked,
  organisations: row.organisations,
  createdAt: row.createdAt,
  lastSignInAt: row.lastSignInAt,
});
