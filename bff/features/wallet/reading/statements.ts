import { toDecimalText } from '#core/bank-files/amounts';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import { toPage } from '#infra/cursor';

import { withAmount } from './list-movements.ts';
import {
  statementLines,
  type StatementListRow,
  type StatementQuery,
  statementRecord,
  statementRows,
} from './statements.queries.ts';

const text = (milli: number | bigint | null): string | null =>
  milli === null ? null : toDecimalText(BigInt(milli));

const withBalances = <Row extends StatementListRow>({
  openingMilli,
  closingMilli,
  ...row
}: Row) => ({
  ...row,
  opening: text(openingMilli),
  closing: text(closingMilli),
});

export const listStatements = async ({ deps }: Context, query: StatementQuery) => {
  const rows = await statementRows(deps.sql, query);
  const page = toPage(rows, query.limit, (row) => [row.closingOn, row.id]);
  return { ...page, items: page.items.map(withBalances) };
};

/** One statement with what its opening and movements come to beside what the bank says. */
export const showStatement = async ({ deps }: Context, id: string) => {
  const row = (await statementRecord(deps.sql, id)) ?? fail('not-found');
  const { creditMilli, debitMilli, ...rest } = row;
  const sum = BigInt(creditMilli) + BigInt(debitMilli);
  const computed = row.openingMilli === null ? null : BigInt(row.openingMilli) + sum;
  const compared = computed === null || row.closingMilli === null;
  return {
    ...withBalances(rest),
    credit: toDecimalText(BigInt(creditMilli)),
    debit: toDecimalText(BigInt(debitMilli)),
    computedClosing: text(computed),
    balanced: compared ? null : computed === BigInt(row.closingMilli ?? 0),
  };
};

export const listLines = async (
  { deps }: Context,
  id: string,
  query: { after?: string | undefined; limit: number },
) => {
  const rows = await statementLines(deps.sql, id, query);
  const page = toPage(rows, query.limit, (row) => [row.line]);
  return { ...page, items: page.items.map(withAmount) };
};
