import type { FeeView, FilingRecord } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { savingOf, type Tariff } from '#core/mandates/fee';
import { stepsFrom } from '#core/mandates/filing-steps';
import type { Context } from '#infra/context';
import type { Reply } from '#infra/http';

import { explainDeadline } from './explain-deadline.ts';
import { checklistOf, datesOf, dayBefore, feeOn, verdictOf } from './filing-facts.ts';
import { type FilingFacts, filingFacts } from './filing-facts.queries.ts';
import { documentsOf, eventsOf, unsentFilings, walletOf } from './filing-record.queries.ts';
import { filingRow } from './filing-row.ts';
import { filingById } from './filings.queries.ts';
import { tariffRows } from './tariffs.queries.ts';

/** One filing with all that explains it. @throws not-found */
export const showFiling = async (ctx: Context, id: string): Promise<Reply<FilingRecord>> => {
  const { sql } = ctx.deps;
  const today = brusselsDay(ctx.now);
  const [row, facts, tariffs, documents, events] = await Promise.all([
    filingById(sql, id),
    filingFacts(sql, id, today),
    tariffRows(sql),
    documentsOf(sql, id),
    eventsOf(sql, id),
  ]);
  if (!row || !facts) fail('not-found');
  const [wallet, unsent] = await Promise.all([
    facts.walletId === null ? null : walletOf(sql, facts.walletId),
    unsentFilings(sql, facts.coOwnershipId),
  ]);
  const { version, createdAt, endsMandateId, changedOn, changedFields } = facts;
  return {
    ...filingRow(row, ctx.now),
    version,
    createdAt,
    endsMandateId,
    lastDay: lastDayOf(facts),
    changedOn,
    changedFields,
    representative: facts.representative && named(facts.representative),
    formerRepresentative: facts.formerRepresentative,
    wallet,
    deadline: explainDeadline(datesOf(facts)),
    checklist: checklistOf(facts),
    verdict: verdictOf(facts),
    fee: feeOf(facts, tariffs, today),
    saving: savingFor(facts, unsent, { tariffs, today }),
    documents,
    events,
    steps: stepsFrom(facts.state),
  };
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

const lastDayOf = ({ kind, endsOn, replacedEndsOn, changedOn }: FilingFacts): string | null => {
  if (kind === 'end') return endsOn;
  if (kind === 'representative-replaced') return changedOn && dayBefore(changedOn);
  return replacedEndsOn;
};

/** As charged, or as it would be charged today. */
const feeOf = (facts: FilingFacts, tariffs: readonly Tariff[], today: string): FeeView => {
  const { feeCents, surchargeCents, vatCents } = facts;
  if (feeCents !== null)
    return {
      ok: true,
      filingCents: feeCents - surchargeCents,
      surchargeCents,
      vatCents,
      totalCents: feeCents + vatCents,
      charged: true,
    };
  const fee = feeOn(facts, tariffs, today);
  if (!fee.ok) return fee;
  const { tariffId: _, ...parts } = fee;
  return { ...parts, charged: false };
};

type Unsent = Awaited<ReturnType<typeof unsentFilings>>;

/** Only when this filing is one of the two. */
const savingFor = (
  { id }: FilingFacts,
  unsent: Unsent,
  { tariffs, today }: { tariffs: readonly Tariff[]; today: string },
): FilingRecord['saving'] => {
  const saving = savingOf(unsent, today, tariffs);
  return saving && [saving.endId, saving.beginId].includes(id) ? saving : null;
};
