import { readableKinds } from '#core/audit-subjects';
import { fail } from '#core/errors';
import type { Page, PageQuery } from '#core/paging';
import type { Context } from '#infra/context';
import { type EventRow, listTimeline, saltOf } from './audit.queries.ts';
import { openPersonal } from './open-personal.ts';

/**
 * What was done to one record and why, for whoever may read its desk; values stay with the auditor.
 * Events about another kind of record are left out unless that may be read too.
 * @throws Problem `forbidden`
 */
export const showTimeline = async (
  { deps, staff }: Context,
  query: PageQuery & { subjectKind: string; subjectId: string },
): Promise<Page<EventRow & { reason: string | null }>> => {
  const kinds = readableKinds(staff.roles);
  if (kinds !== 'all' && !kinds.includes(query.subjectKind)) fail('forbidden');
  const { items, next } = await listTimeline(deps.sql, query, kinds);
  const salt = await saltOf(deps.sql, query.subjectId);
  return {
    items: items.map(({ personalCipher, ...event }) => {
      const { values } = openPersonal(deps, personalCipher, salt);
      return Object.assign(event, { reason: values.reason ?? null });
    }),
    next,
  };
};
