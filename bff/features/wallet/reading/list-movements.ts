import { toDecimalText } from '#core/bank-files/amounts';
import { brusselsDay } from '#core/brussels';
import type { Context } from '#infra/context';
import { toPage } from '#infra/cursor';

import {
  type MovementListRow,
  movementRowsOf,
  type QueueQuery,
  sortKey,
} from './movement-list.queries.ts';

/** The work list of movements, a page of it. */
export const listMovements = async (ctx: Context, query: QueueQuery & { text?: string }) => {
  const who = { me: ctx.staff.id, today: brusselsDay(ctx.now) };
  const rows = await movementRowsOf(ctx.deps.sql, query, who);
  const page = toPage(rows, query.limit, (row) => sortKey(row, query.sort));
  return { ...page, items: page.items.map(withAmount) };
};

/** The amount as exact text, instead of in thousandths. */
export const withAmount = <Row extends Pick<MovementListRow, 'amountMilli'>>(row: Row) => {
  const { amountMilli, ...rest } = row;
  return { ...rest, amount: toDecimalText(BigInt(amountMilli)) };
};
