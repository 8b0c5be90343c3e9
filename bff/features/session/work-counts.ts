import type { Sql } from 'postgres';

import type { WorkCounts } from '#contract/session';
import type { Permission } from '#core/permissions';
import { may } from '#core/permissions';
import type { Context } from '#infra/context';

import {
  openApprovals,
  openConflicts,
  openFilings,
  openMovements,
  openPrivacyRequests,
  openTickets,
} from './work-counts.queries.ts';

type Desk = keyof WorkCounts;

/** Which permission makes a desk's work mine, and how it is counted. */
const desks: [Desk, Permission, (sql: Sql, staffId: string) => Promise<number>][] = [
  ['support', 'support.command', openTickets],
  ['eid-conflicts', 'eid-conflicts.command', openConflicts],
  ['privacy', 'privacy.command', openPrivacyRequests],
  ['wallet', 'wallet.command', openMovements],
  ['mandates', 'mandates.command', openFilings],
  ['approvals', 'accounts.approve', openApprovals],
];

/** Open work on the desks where this person decides something. */
export const workCounts = async (ctx: Context): Promise<WorkCounts> => {
  const mine = desks.filter(([, permission]) => may(ctx.staff.roles, permission));
  const counted = await Promise.all(
    mine.map(async ([desk, , count]) => [desk, await count(ctx.deps.sql, ctx.staff.id)] as const),
  );
  return Object.fromEntries(counted);
};
