import { brusselsDay } from '#core/brussels';
import { deadlineOf } from '#core/mandates/deadline';
import { filingFee, type Tariff } from '#core/mandates/fee';
import { feePostings } from '#core/mandates/fee-postings';
import type { filingStates } from '#core/vocabulary';
import { filingDocuments, filingEvents, mandateDocuments } from '#schema/filings';
import { filings } from '#schema/mandates';

import { sha256 } from './movements.ts';
import { type LedgerBook, post } from './ledger.ts';
import { payOnline } from './wallet.ts';
import type { World } from './world.ts';

export interface FilingDesk {
  book: LedgerBook;
  tariffs: readonly Tariff[];
  /** Colleague of the mandate desk. */
  clerk: string;
}

export interface FilingFacts {
  coOwnershipId: string;
  inKbo: boolean;
  mandateId: string;
  /** The mandate that ends with it, and its last day. */
  replaced: { mandateId: string; lastDay: string } | null;
  startsOn: string;
  decidedOn: string;
  /** Days before today on which work on it could begin. */
  age: number;
  /** Pays the fee; else it is invoiced. */
  walletId: string | null;
}

type FilingState = (typeof filingStates)[number];

/** States in the order in which a filing comes into them, and how many days after the first. */
const way: readonly (readonly [FilingState, number])[] = [
  ['draft', 0],
  ['complete', 1],
  ['submitted-to-counter', 2],
  ['accepted-by-counter', 4],
  ['in-kbo', 7],
];

const pickState = ({ random }: World, { age, inKbo }: FilingFacts): FilingState => {
  if (age > 60 && inKbo) {
    return random.weighted([
      ['in-kbo', 9],
      ['refused', 1],
      ['submitted-to-counter', 0.5],
    ]);
  }
  return random.weighted([
    ['draft', 4],
    ['complete', 3],
    ['submitted-to-counter', 3],
    ['accepted-by-counter', 2],
    ['refused', 1],
  ]);
};

/** A filing in some state, with the document, the steps and the entries that belong to that state. */
export const addFiling = (world: World, desk: FilingDesk, facts: FilingFacts): void => {
  const { calendar } = world;
  const { startsOn, decidedOn, replaced, age, walletId } = facts;
  const state = pickState(world, facts);
  const last = state === 'refused' ? 'submitted-to-counter' : state;
  const steps = way.slice(0, way.findIndex(([word]) => word === last) + 1);
  const moment = (days: number) => calendar.at(-Math.max(age - days, 0), '15:10');
  const at = (word: FilingState) => {
    const found = steps.find(([step]) => step === word);
    return found ? moment(found[1]) : null;
  };
  const createdAt = moment(0);
  const id = world.id(createdAt);
  const submittedAt = at('submitted-to-counter');
  const fee = submittedAt ? feeOf(desk, facts, submittedAt) : null;
  const refusedAt = state === 'refused' ? moment(5) : null;
  const refusalReason = refusedAt ? 'Uittreksel van de beslissing is niet ondertekend' : null;
  const dates = replaced
    ? ({ kind: 'end-and-begin', lastDay: replaced.lastDay, decidedOn, startsOn } as const)
    : ({ kind: 'begin', decidedOn, startsOn } as const);
  world.add(filings, {
    id,
    coOwnershipId: facts.coOwnershipId,
    kind: dates.kind,
    state,
    mandateId: facts.mandateId,
    endsMandateId: replaced?.mandateId ?? null,
    deadlineOn: deadlineOf(dates).deadlineOn,
    feeCents: fee ? fee.filingCents + fee.surchargeCents : null,
    surchargeCents: fee?.surchargeCents ?? 0,
    vatCents: fee?.vatCents ?? 0,
    tariffId: fee?.tariffId ?? null,
    paidBy: walletId ? 'wallet' : 'invoice',
    walletId,
    submittedAt,
    submittedBy: submittedAt ? desk.clerk : null,
    acceptedAt: at('accepted-by-counter'),
    registeredAt: at('in-kbo'),
    refusedAt,
    refusalReason,
    ownerId: world.random.chance(0.5) ? desk.clerk : null,
    createdAt,
  });
  const reached = steps.map(([word, days]) => [word, moment(days), null] as const);
  const refused = refusedAt ? [['refused', refusedAt, refusalReason] as const] : [];
  for (const [word, happenedAt, evidence] of [...reached, ...refused]) {
    addEvent(world, desk, { filingId: id, state: word, happenedAt, evidence });
  }
  if (state !== 'draft') addDocument(world, desk, { filingId: id, at: createdAt });
  if (fee && submittedAt) charge(world, desk, { filingId: id, fee, walletId, at: submittedAt });
};

const feeOf = ({ tariffs }: FilingDesk, { inKbo }: FilingFacts, at: Date) => {
  const fee = filingFee({ filedOn: brusselsDay(at), inKbo }, tariffs);
  if (!fee.ok) throw new Error(`the demo has no tariff on ${fee.day}`);
  return fee;
};

const addEvent = (
  world: World,
  { clerk }: FilingDesk,
  event: { filingId: string; state: FilingState; happenedAt: Date; evidence: string | null },
): void => {
  const sent = event.state !== 'draft' && event.state !== 'complete';
  const receipt = `OL-${world.random.digits(7)}`;
  world.add(filingEvents, {
    id: world.id(event.happenedAt),
    ...event,
    evidence: event.evidence ?? (sent ? receipt : null),
    recordedAt: event.happenedAt,
    staffId: clerk,
  });
};

/** The extract of the decision, as a page without text. */
const addDocument = (
  world: World,
  { clerk }: FilingDesk,
  { filingId, at }: { filingId: string; at: Date },
): void => {
  const content = Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n` +
      `2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n` +
      `trailer<</Root 1 0 R>>\n%%EOF ${filingId}\n`,
  );
  const documentId = world.id(at);
  world.add(mandateDocuments, {
    id: documentId,
    kind: 'decision-extract',
    name: 'uittreksel-beslissing.pdf',
    mediaType: 'application/pdf',
    size: content.length,
    sha256: sha256(content),
    content,
    uploadedBy: clerk,
    uploadedAt: at,
  });
  world.add(filingDocuments, { filingId, documentId });
};

/** The fee out of the wallet, which was topped up for it, or owed by the co-ownership. */
const charge = (
  world: World,
  { book, clerk }: FilingDesk,
  part: { filingId: string; fee: ReturnType<typeof feeOf>; walletId: string | null; at: Date },
): void => {
  const { filingId, fee, walletId, at } = part;
  if (walletId) {
    const createdAt = new Date(at.getTime() - 3_600_000);
    payOnline(world, book, { walletId, amountCents: 15_000, createdAt });
  }
  const bookedOn = brusselsDay(at);
  const postings = feePostings(fee, { filingId, walletId, bookedOn, staffId: clerk });
  post(world, book, { postings, at });
};
