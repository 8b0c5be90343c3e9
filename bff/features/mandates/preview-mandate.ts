import type { z } from 'zod';

import type { Consequences, mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { filingFee, type Tariff } from '#core/mandates/fee';
import type { FilingDates } from '#core/mandates/deadline';
import { lateness } from '#core/mandates/lateness';
import { judgeRepresentative } from '#core/mandates/representative';
import { timelineOf } from '#core/mandates/timeline';
import type { Context } from '#infra/context';

import { refuseBackwards, refuseStrangers } from './check-mandate.ts';
import { mandatesOf } from './co-ownerships.queries.ts';
import { explainDeadline } from './explain-deadline.ts';
import { mandateParties, type Parties } from './mandate-parties.queries.ts';
import { mandateValues } from './record-mandate.ts';
import { tariffRows } from './tariffs.queries.ts';

type Body = z.infer<NonNullable<typeof mandatesApi.preview.body>>;

/** What a new mandate would bring, before anything is written. @throws as recording it would */
export const previewMandate = async (ctx: Context, body: Body): Promise<Consequences> => {
  const values = mandateValues(body);
  refuseBackwards(values);
  const today = brusselsDay(ctx.now);
  const [found, tariffs, mandates] = await Promise.all([
    mandateParties(ctx.deps.sql, values, today),
    tariffRows(ctx.deps.sql),
    mandatesOf(ctx.deps.sql, body.coOwnershipId),
  ]);
  const parties = refuseStrangers(found, values);
  const { ends } = body;
  const spans = mandates.map(({ id, startsOn, endsOn, syndic }) => ({
    id,
    syndicId: syndic.id,
    startsOn,
    endsOn: id === ends?.mandateId ? ends.lastDay : endsOn,
  }));
  const filing = body.file ? datesOf(body) : null;
  return {
    ...filingConsequences(filing, { parties, tariffs, today }),
    verdict: judgeRepresentative({
      syndicKind: parties.syndicKind ?? 'legal-person',
      namedInDecision: body.representativeNamed,
      syndicAccredited: parties.syndicAccredited,
      representative: parties.representative,
    }),
    timeline: timelineOf([...spans, { id: newMandate, ...values }]),
  };
};

/** Stands for the mandate that has no key yet. */
export const newMandate = '00000000-0000-0000-0000-000000000000';

const datesOf = ({ ends, decidedOn, startsOn }: Body): FilingDates =>
  ends
    ? { kind: 'end-and-begin', lastDay: ends.lastDay, decidedOn, startsOn }
    : { kind: 'begin', decidedOn, startsOn };

interface Known {
  parties: Parties;
  tariffs: readonly Tariff[];
  today: string;
}

/** Deadline and fee of a filing that would be made today, or of none. */
export const filingConsequences = (
  dates: FilingDates | null,
  { parties, tariffs, today }: Known,
): Pick<Consequences, 'filing' | 'deadline' | 'lateness' | 'fee' | 'savedCents'> => {
  if (!dates) return { filing: null, deadline: null, lateness: null, fee: null, savedCents: 0 };
  const inKbo = parties.coOwnershipInKbo === true;
  const { surchargeBorne } = parties;
  const fee = filingFee({ filedOn: today, inKbo, surchargeBorne }, tariffs);
  const deadline = explainDeadline(dates);
  return {
    filing: dates.kind,
    deadline,
    lateness: lateness(deadline.deadlineOn, today),
    fee: fee.ok ? { ...fee, charged: false } : fee,
    savedCents: fee.ok && dates.kind === 'end-and-begin' ? fee.filingCents : 0,
  };
};
