import { fail } from '#core/errors';

export interface Proof {
  at?: string | undefined;
  evidence?: string | undefined;
  documentId?: string | undefined;
}

/**
 * The moment that something happened, and what proves it. @param notBefore the step before it
 * @throws mandates.in-future, mandates.before-previous, mandates.evidence-needed
 */
export const readProof = (
  { at, evidence, documentId }: Proof,
  { now, notBefore }: { now: Date; notBefore: Date | null },
): { happenedAt: Date; evidence: string | null; documentId: string | null } => {
  const happenedAt = at === undefined ? now : new Date(at);
  if (happenedAt > now) fail('mandates.in-future', { errors: { at: 'in-future' } });
  if (notBefore !== null && happenedAt < notBefore)
    fail('mandates.before-previous', { errors: { at: 'before-previous' } });
  if (evidence === undefined && documentId === undefined)
    fail('mandates.evidence-needed', { errors: { evidence: 'needed' } });
  return { happenedAt, evidence: evidence ?? null, documentId: documentId ?? null };
};
