import { Temporal } from 'temporal-polyfill';

import { fail } from '#core/errors';
import { checklist, type ChecklistLine } from '#core/mandates/checklist';
import type { FilingDates } from '#core/mandates/deadline';
import { type Fee, filingFee, type NoTariff, type Tariff } from '#core/mandates/fee';
import { judgeRepresentative, type RepresentativeVerdict } from '#core/mandates/representative';

import type { FilingFacts } from './filing-facts.queries.ts';

/** The last day before a change takes effect. */
export const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

const known = (day: string | null): string => day ?? fail('mandates.no-last-day');

/** The days that decide when a filing is due. @throws mandates.no-last-day */
export const datesOf = (facts: FilingFacts): FilingDates => {
  const { kind, decidedOn, startsOn, endsOn, replacedEndsOn, changedOn } = facts;
  switch (kind) {
    case 'begin':
      return { kind, decidedOn, startsOn };
    case 'end':
      return { kind, lastDay: known(endsOn) };
    case 'end-and-begin':
      return { kind, lastDay: known(replacedEndsOn), decidedOn, startsOn };
    case 'change':
      return { kind, changedOn: known(changedOn) };
    case 'representative-replaced':
      return { kind, lastDay: dayBefore(known(changedOn)) };
    default:
      return kind satisfies never;
  }
};

export const verdictOf = (facts: FilingFacts): RepresentativeVerdict =>
  judgeRepresentative({
    syndicKind: facts.syndicKind,
    namedInDecision: facts.representativeNamed,
    syndicAccredited: facts.syndicAccredited,
    representative: facts.representative,
  });

export const checklistOf = (facts: FilingFacts): ChecklistLine[] =>
  checklist({
    kind: facts.kind,
    coOwnershipInKbo: facts.coOwnershipInKbo,
    syndic: { kind: facts.syndicKind, numberKnown: facts.syndicNumberKnown },
    representative: facts.representative,
    verdict: verdictOf(facts),
    documents: facts.documents,
  });

/** What it costs when filed on that day. */
export const feeOn = (
  facts: Pick<FilingFacts, 'coOwnershipInKbo' | 'surchargeBorne'>,
  tariffs: readonly Tariff[],
  filedOn: string,
): Fee | NoTariff => {
  const { coOwnershipInKbo: inKbo, surchargeBorne } = facts;
  return filingFee({ filedOn, inKbo, surchargeBorne }, tariffs);
};
