import type { Sql, TransactionSql } from 'postgres';
import type { StaffRow } from '#contract/staff';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';
import { staffById } from './staff.queries.ts';

export const showColleague = async (
  ctx: Context,
  id: string,
  sql: Sql | TransactionSql = ctx.deps.sql,
): Promise<Reply<StaffRow>> => (await staffById(sql, id, ctx.now)) ?? fail('not-found');
