import type { Consequences } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { judgeRepresentative } from '#core/mandates/representative';
import { timelineOf } from '#core/mandates/timeline';
import type { EssentialField } from '#core/mandates/words';
import type { Context } from '#infra/context';

import { mandatesOf } from './co-ownerships.queries.ts';
import { mandateById } from './mandate-commands.queries.ts';
import { filingConsequences, newMandate } from './preview-mandate.ts';
import { cutEnd, decideRenewal, type RenewalBody } from './renewal.ts';
import { tariffRows } from './tariffs.queries.ts';

/** Whether a renewal needs a filing, because of what, and what that brings. @throws as renewing would */
export const previewRenewal = async (
  ctx: Context,
  mandateId: string,
  body: RenewalBody,
): Promise<Consequences & { changed: readonly EssentialField[] }> => {
  const { sql } = ctx.deps;
  const today = brusselsDay(ctx.now);
  const mandate = (await mandateById(sql, mandateId)) ?? fail('not-found');
  const { values, parties, decision, dates } = await decideRenewal(ctx, { sql }, mandate, body);
  const [tariffs, mandates] = await Promise.all([
    tariffRows(sql),
    mandatesOf(sql, mandate.coOwnershipId),
  ]);
  const spans = mandates.map(({ id, startsOn, endsOn, syndic }) => ({
    id,
    syndicId: syndic.id,
    startsOn,
    endsOn: id === mandateId ? cutEnd(mandate, values.startsOn) : endsOn,
  }));
  return {
    ...filingConsequences(dates, { parties, tariffs, today }),
    changed: decision.changed,
    verdict: judgeRepresentative({
      syndicKind: parties.syndicKind ?? 'legal-person',
      namedInDecision: body.representativeNamed,
      syndicAccredited: parties.syndicAccredited,
      representative: parties.representative,
    }),
    timeline: timelineOf([...spans, { id: newMandate, ...values }]),
  };
};
