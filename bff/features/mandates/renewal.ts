import type { Sql, TransactionSql } from 'postgres';
import type { z } from 'zod';

import type { mandatesApi } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import type { FilingDates } from '#core/mandates/deadline';
import { type RenewalDecision, renewalDecision } from '#core/mandates/renewal';
import type { Context } from '#infra/context';

import { refuseBackwards, refuseStrangers } from './check-mandate.ts';
import { type EssentialChanges, type EssentialPrints, essentialPrints } from './essential-data.ts';
import { dayBefore } from './filing-facts.ts';
import type { LockedMandate, MandateValues } from './mandate-commands.queries.ts';
import { mandateParties, type Parties } from './mandate-parties.queries.ts';
import { readEnterpriseNumber } from './numbers.ts';
import { mandateValues } from './record-mandate.ts';

export type RenewalBody = z.infer<NonNullable<typeof mandatesApi.previewRenewal.body>>;

export interface Renewal {
  values: MandateValues;
  parties: Parties;
  prints: EssentialPrints;
  decision: RenewalDecision;
  changes: EssentialChanges;
  /** Null when no filing is needed. */
  dates: FilingDates | null;
  changedOn: string;
}

/** What renewing a mandate comes to. @throws invalid, mandates.natural-person, mandates.not-of-syndic */
export const decideRenewal = async (
  ctx: Context,
  tx: { sql: Sql | TransactionSql },
  mandate: LockedMandate,
  body: RenewalBody,
): Promise<Renewal> => {
  const changes = readChanges(body.changes);
  const { representativeId = mandate.representativeId } = changes;
  const { coOwnershipId, syndicId } = mandate;
  const values = mandateValues({
    ...body,
    coOwnershipId,
    syndicId,
    representativeId: representativeId ?? undefined,
  });
  refuseBackwards(values);
  refuseBackwards({ startsOn: mandate.startsOn, endsOn: dayBefore(values.startsOn) });
  const found = await mandateParties(tx.sql, values, brusselsDay(ctx.now));
  const parties = refuseStrangers(found, values);
  const prints = await essentialPrints(tx, ctx.deps.vault, mandate.id, changes);
  const decision = renewalDecision(prints.registered, prints.current);
  const changedOn = body.changedOn ?? values.startsOn;
  const dates = datesOf(decision, changedOn);
  return { values, parties, prints, decision, changes, dates, changedOn };
};

/** The last day of the term before: it ends where the next begins. */
export const cutEnd = ({ endsOn }: LockedMandate, startsOn: string): string | null =>
  endsOn === null || endsOn >= startsOn ? dayBefore(startsOn) : endsOn;

/** @throws invalid */
const readChanges = ({ syndic, ...rest }: RenewalBody['changes']): EssentialChanges => {
  if (!syndic) return rest;
  const { enterpriseNumber, ...fields } = syndic;
  if (enterpriseNumber === undefined) return { ...rest, syndic: fields };
  const number = readEnterpriseNumber(enterpriseNumber, 'changes.syndic.enterpriseNumber');
  return { ...rest, syndic: { ...fields, enterpriseNumber: number } };
};

/** The same syndic goes on, so an end and a begin never come of it. */
const datesOf = ({ filing }: RenewalDecision, changedOn: string): FilingDates | null => {
  if (filing === null) return null;
  return filing === 'representative-replaced'
    ? { kind: filing, lastDay: dayBefore(changedOn) }
    : { kind: 'change', changedOn };
};
