import type { TestApp } from './app.ts';

export interface AuditRow {
  action: string;
  actorId: string | null;
  subjectId: string | null;
  subjectKind: string;
  outcome: string;
  code: string | null;
  changedFields: string[];
  /** The encrypted part, opened. */
  personal: { reason?: string; before?: unknown; after?: unknown; note?: string } | null;
}

/** What the audit holds of an action, oldest first, with the encrypted part opened. */
export const auditOf = async (app: TestApp, action: string): Promise<AuditRow[]> => {
  const rows = await app.deps.sql<
    (Omit<AuditRow, 'personal'> & { personalCipher: Buffer | null; salt: Buffer | null })[]
  >`
    select e.action, e.actor_id, e.subject_id, e.subject_kind, e.outcome, e.code, e.changed_fields,
      e.personal_cipher, k.salt
    from audit_events e
    left join subject_keys k
      on k.subject_id = coalesce(e.subject_id, '00000000-0000-0000-0000-000000000000')
    where e.action = ${action} order by e.id`;
  return rows.map(({ personalCipher, salt, ...row }) =>
    Object.assign(row, {
      personal:
        personalCipher && salt
          ? (JSON.parse(app.deps.vault.decryptFor(salt, personalCipher)) as AuditRow['personal'])
          : null,
    }),
  );
};
