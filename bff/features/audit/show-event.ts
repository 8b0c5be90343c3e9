import type { AuditDetail } from '#contract/audit';
import { fail } from '#core/errors';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';
import { eventById, saltOf } from './audit.queries.ts';
import { openPersonal } from './open-personal.ts';

/** One event with its reason and values, unless those were erased with their subject. */
export const showEvent = async ({ deps }: Context, id: string): Promise<Reply<AuditDetail>> => {
  const { personalCipher, hash, ...event } = (await eventById(deps.sql, id)) ?? fail('not-found');
  const salt = personalCipher ? await saltOf(deps.sql, event.subjectId) : undefined;
  const { state, values } = openPersonal(deps, personalCipher, salt);
  return {
    ...event,
    hash: hash?.toString('hex') ?? null,
    personal: state,
    reason: values.reason ?? null,
    before: values.before ?? null,
    after: values.after ?? null,
    note: values.note ?? null,
  };
};
