import { randomBytes } from 'node:crypto';

import { auditEvents, subjectKeys } from '#schema/audit';

import type { World } from './world.ts';

export interface AuditFacts {
  at: Date;
  /** Member of staff; absent for what the system did. */
  staffId?: string | undefined;
  /** `<feature>.<verb>` */
  action: string;
  subject: { kind: string; id: string };
  reason?: string | undefined;
  changedFields?: readonly string[];
  /** Problem code of a refusal. */
  refused?: string | undefined;
}

/** A row of the audit as a command leaves it: the reason under the subject's own key. */
export const addAudit = (world: World, facts: AuditFacts): void => {
  const { at, staffId, subject, reason } = facts;
  world.add(auditEvents, {
    id: world.id(at),
    at,
    actorKind: staffId === undefined ? 'system' : 'staff',
    actorId: staffId ?? null,
    action: facts.action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    outcome: facts.refused === undefined ? 'done' : 'refused',
    code: facts.refused ?? null,
    changedFields: [...(facts.changedFields ?? [])],
    personalCipher:
      reason === undefined
        ? null
        : world.vault.encryptFor(saltOf(world, subject.id), JSON.stringify({ reason })),
  });
};

const saltOf = (world: World, subjectId: string): Buffer => {
  const found = world.rowsOf(subjectKeys).find((row) => row.subjectId === subjectId);
  return found?.salt ?? world.add(subjectKeys, { subjectId, salt: randomBytes(32) }).salt;
};
