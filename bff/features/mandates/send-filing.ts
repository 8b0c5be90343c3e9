import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { isComplete } from '#core/mandates/checklist';
import { feePostings } from '#core/mandates/fee-postings';
import type { Fee } from '#core/mandates/fee';
import type { Deps, Tx } from '#infra/context';
import { postEntries } from '#infra/ledger';

import { lockCoOwnership } from './co-ownership-commands.queries.ts';
import { insertEvent } from './draft-filing.queries.ts';
import type { Author } from './draft-filing.ts';
import { rememberFiled } from './essential-data.ts';
import { changeFiling, replaceInMandates } from './filing-commands.queries.ts';
import { checklistOf, feeOn } from './filing-facts.ts';
import { type FilingFacts, filingFacts } from './filing-facts.queries.ts';
import { tariffRows } from './tariffs.queries.ts';

export interface Sending extends Author {
  happenedAt: Date;
  evidence: string | null;
  documentId: string | null;
}

/**
 * Sends a locked filing to the counter: fixes the fee by the tariff of that day, charges it, and carries a replaced
 * representative into the mandates. The co-ownership is locked, so that the surcharge is borne once.
 * @throws mandates.incomplete, no-tariff, wallet.insufficient
 */
export const sendFiling = async (
  deps: Deps,
  tx: Tx,
  filing: FilingFacts,
  sending: Sending,
): Promise<{ id: string; state: FilingFacts['state']; version: number; fee: Fee }> => {
  await lockCoOwnership(tx.sql, filing.coOwnershipId);
  const facts =
    (await filingFacts(tx.sql, filing.id, brusselsDay(sending.now))) ?? fail('not-found');
  refuseIncomplete(facts);
  const { now, staffId, happenedAt, evidence, documentId } = sending;
  const { fee, result } = await fixFee(tx, facts, sending);
  await insertEvent(tx.sql, {
    filingId: facts.id,
    state: 'submitted-to-counter',
    happenedAt,
    recordedAt: now,
    staffId,
    evidence,
    documentId,
  });
  const charge = { filingId: facts.id, walletId: facts.walletId, bookedOn: brusselsDay(now) };
  await postEntries(tx.sql, feePostings(fee, { ...charge, staffId }));
  await carryOver(deps, tx, facts);
  return { ...result, fee };
};

/** @throws mandates.incomplete, with the items that are missing */
export const refuseIncomplete = (facts: FilingFacts): void => {
  const lines = checklistOf(facts);
  const missing = lines.filter(({ state }) => state === 'missing').map(({ item }) => item);
  if (!isComplete(lines)) fail('mandates.incomplete', { status: 409, extra: { missing } });
};

/** @throws no-tariff */
const fixFee = async (tx: Tx, facts: FilingFacts, { happenedAt, staffId }: Sending) => {
  const fee = feeOn(facts, await tariffRows(tx.sql), brusselsDay(happenedAt));
  if (!fee.ok) return fail('no-tariff', { status: 409, params: { day: fee.day } });
  const changed = await changeFiling(tx.sql, facts, {
    state: 'submitted-to-counter',
    submittedAt: happenedAt,
    submittedBy: staffId,
    feeCents: fee.filingCents + fee.surchargeCents,
    surchargeCents: fee.surchargeCents,
    vatCents: fee.vatCents,
    tariffId: fee.tariffId,
  });
  return { fee, result: changed ?? fail('conflict') };
};

/** What was filed now stands in the mandate, and is remembered as filed. */
const carryOver = async (deps: Deps, tx: Tx, facts: FilingFacts): Promise<void> => {
  const { kind, formerRepresentative, changedOn, coOwnershipId, syndicId } = facts;
  if (kind === 'representative-replaced' && formerRepresentative && changedOn) {
    const nextId = facts.representative?.id ?? null;
    const formerId = formerRepresentative.id;
    const change = { coOwnershipId, syndicId, formerId, nextId, from: changedOn };
    await replaceInMandates(tx.sql, change);
  }
  if (kind !== 'end') await rememberFiled(tx, deps.vault, facts.mandateId);
};
