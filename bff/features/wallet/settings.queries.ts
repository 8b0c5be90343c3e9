import type { Sql, TransactionSql } from 'postgres';

import { type WalletSettings, walletSettings } from '#contract/wallet';
import { defaultThresholds } from '#core/matching/thresholds';

const key = 'wallet';

/** Seven years for books (WER III.86, III.88), ten for VAT (VAT Code art. 60): the longer counts. */
const defaults: WalletSettings = {
  matching: defaultThresholds,
  suspenseAmberDays: 3,
  suspenseRedDays: 10,
  providerIbans: [],
  retentionYears: 10,
  retentionReason: 'VAT Code art. 60; WER III.86',
  exportRows: 1_000_000,
};

/** What finance set, completed with defaults; a stored value that no longer fits falls back to them. */
export const readSettings = async (sql: Sql | TransactionSql): Promise<WalletSettings> => {
  const [row] = await sql<{ value: unknown }[]>`select value from settings where key = ${key}`;
  const stored = walletSettings.partial().safeParse(row?.value ?? {});
  return { ...defaults, ...(stored.success ? stored.data : {}) };
};

export const writeSettings = async (
  sql: TransactionSql,
  settings: WalletSettings,
  by: { staffId: string; now: Date },
): Promise<void> => {
  await sql`
    insert into settings (key, value, updated_at, updated_by)
    values (${key}, ${JSON.stringify(settings)}::jsonb, ${by.now}, ${by.staffId})
    on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at,
      updated_by = excluded.updated_by`;
};

export const settingsChangedAt = async (sql: Sql): Promise<Date | null> => {
  const [row] = await sql<{ at: Date }[]>`select updated_at as at from settings where key = ${key}`;
  return row?.at ?? null;
};
