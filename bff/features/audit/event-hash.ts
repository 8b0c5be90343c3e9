import { createHash } from 'node:crypto';

/** One event as the chain covers it: everything that stands in its row. */
export interface SealedEvent {
  id: string;
  /** Microseconds since 1970, as text: a Date would drop the last three digits. */
  atMicros: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  outcome: string;
  code: string | null;
  changedFields: readonly string[];
  personalCipher: Buffer | null;
  requestId: string | null;
}

/** What the first link follows on. */
export const genesis = Buffer.alloc(32);

/**
 * Hash of a link: SHA-256 of the hash before, the place in the chain, and the event's fields in
 * fixed order. Each field is preceded by its length in bytes (−1 for null), so that no two rows
 * have the same encoding.
 */
export const linkHash = (previous: Buffer, seq: number, event: SealedEvent): Buffer => {
  const hash = createHash('sha256').update(previous);
  const add = (value: string | Buffer | null) => {
    const bytes = value === null ? null : Buffer.from(value);
    const length = Buffer.alloc(8);
    length.writeBigInt64BE(BigInt(bytes?.length ?? -1));
    hash.update(length);
    if (bytes) hash.update(bytes);
  };
  add(String(seq));
  add(event.id);
  add(event.atMicros);
  add(event.actorKind);
  add(event.actorId);
  add(event.action);
  add(event.subjectKind);
  add(event.subjectId);
  add(event.outcome);
  add(event.code);
  add(String(event.changedFields.length));
  for (const field of event.changedFields) add(field);
  add(event.personalCipher);
  add(event.requestId);
  return hash.digest();
};
