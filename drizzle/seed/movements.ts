import { createHash } from 'node:crypto';

import {
  accountPart,
  attributionPostings,
  importPosting,
  type Part,
  type Posting,
  providerFeePosting,
  refundPart,
  walletPart,
} from '#core/ledger/postings';
import type { Evidence } from '#core/matching/evidence';
import { movements } from '#schema/bank';
import { attributions, refunds } from '#schema/wallet';

import { type LedgerBook, post } from './ledger.ts';
import type { Payment, PaymentPart } from './payments.ts';
import type { World } from './world.ts';

/** One of our own accounts at a bank. */
export interface OwnAccount {
  id: string;
  iban: string;
  bic: string;
  holder: string;
}

export const sha256 = (content: string | Buffer): Buffer =>
  createHash('sha256').update(content).digest();

export interface Line {
  payment: Payment;
  statementId: string;
  account: OwnAccount;
  closingOn: string;
  importedAt: Date;
  /** Place on the statement, from 0. */
  index: number;
}

/** A line as it was stored and booked, with what was decided since. */
export const addMovement = (world: World, book: LedgerBook, line: Line): void => {
  const { payment, account, closingOn, importedAt, index } = line;
  const { cents, reference, iban, name } = payment;
  const id = world.id(importedAt);
  const sequence = String(index + 1).padStart(4, '0');
  world.add(movements, {
    id,
    statementId: line.statementId,
    bankAccountId: account.id,
    line: index + 1,
    sequence,
    detail: '0000',
    amountMilli: BigInt(cents) * 10n,
    currency: 'EUR',
    valueOn: closingOn,
    bookedOn: closingOn,
    transactionCode: payment.transactionCode ?? '00150000',
    counterpartyName: name,
    counterpartyAccount: iban,
    communicationKind: reference ? 'structured' : payment.text ? 'free' : 'none',
    communicationType: reference ? '101' : null,
    communication: reference ?? payment.text ?? '',
    reference: reference ?? null,
    endToEndId: payment.endToEndId ?? null,
    details: payment.reversal ? { reversal: true } : {},
    idempotencyKey: sha256(`${account.iban} ${closingOn} ${sequence} 0000 ${cents}`),
    state: payment.state,
    outcome: payment.outcome,
    decision: payment.decision ?? decisionOf(payment),
  });
  const entry = { id, bankAccountId: account.id, cents, bookedOn: closingOn };
  const postings = [importPosting(entry), ...settle(world, { line, movementId: id })];
  post(world, book, { postings, at: importedAt });
};

/** What a line keeps that a rule credited, or that names nothing. */
const decisionOf = ({ attribution }: Payment): Record<string, string> => {
  const [part] = attribution?.parts ?? [];
  const topUpId = part && 'walletId' in part ? part.topUpId : undefined;
  return topUpId ? { case: 'reference', topUpId } : { case: 'none' };
};

const evidenceOf = ({ attribution, reference, text, cents }: Payment): Evidence[] => {
  if (attribution?.rule === 'structured-reference' && reference) {
    return [
      { code: 'reference-structured', reference },
      { code: 'amount-equal', amountCents: cents },
    ];
  }
  if (attribution?.rule !== 'reference-in-text' || !text) return [];
  const typed = text.replace(/^[^\d]+/, '');
  return [
    { code: 'reference-in-text', reference: typed.replace(/\D/g, ''), typed },
    { code: 'amount-equal', amountCents: cents },
  ];
};

/** The money's way out of suspense, for what was decided. */
const settle = (
  world: World,
  { line, movementId }: { line: Line; movementId: string },
): Posting[] => {
  const { payment, closingOn: bookedOn, importedAt } = line;
  const { attribution, cents } = payment;
  const refundId = payment.refund ? addRefund(world, { line, movementId }) : undefined;
  const parts: Part[] | undefined =
    attribution?.parts.map(toPart) ??
    (refundId && payment.refund?.approvedBy ? [refundPart(refundId, cents)] : undefined);
  if (!parts) return [];
  const attributionId = world.id(importedAt);
  const staffId = attribution?.staffId ?? payment.refund?.approvedBy;
  world.add(attributions, {
    id: attributionId,
    movementId,
    rule: attribution?.rule ?? 'refund',
    evidence: evidenceOf(payment),
    decidedBy: staffId ?? null,
    decidedAt: importedAt,
  });
  const links = { attributionId, bookedOn, ...(staffId && { staffId }) };
  const postings = attributionPostings({ id: movementId, cents }, parts, links);
  const fee = attribution?.feeCents;
  return fee ? [...postings, providerFeePosting(fee, { movementId, ...links })] : postings;
};

const toPart = (part: PaymentPart): Part =>
  'walletId' in part
    ? walletPart(part.walletId, part.cents, part.topUpId)
    : accountPart(part.account, part.cents);

const addRefund = (
  world: World,
  { line, movementId }: { line: Line; movementId: string },
): string => {
  const { payment, importedAt } = line;
  const id = world.id(importedAt);
  const requestedAt = new Date(importedAt.getTime() + 3_600_000);
  const approvedBy = payment.refund?.approvedBy;
  world.add(refunds, {
    id,
    movementId,
    amountCents: payment.cents,
    toIban: payment.iban ?? '',
    toName: payment.name ?? '',
    reason: payment.refund?.reason ?? '',
    state: approvedBy ? 'approved' : 'requested',
    requestedBy: payment.refund?.requestedBy ?? '',
    requestedAt,
    approvedBy: approvedBy ?? null,
    decidedAt: approvedBy ? new Date(requestedAt.getTime() + 5_400_000) : null,
    rest: [],
    endToEndId: `BALIE${id.replaceAll('-', '').slice(-24)}`,
  });
  return id;
};
