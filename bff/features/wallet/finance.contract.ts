import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { matchingThresholds } from '#core/matching/thresholds';
import { reason } from '#core/paging';
import { ledgerAccountKinds, topUpMethods } from '#core/vocabulary';

import { cents, day, exportFormat, moment } from './shared.contract.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const controls = z.object({
  on: day,
  /** Left side: what the ledger says stands at the bank. */
  bankCents: cents,
  /** Right side, signed so that they add up to the left side. */
  terms: z.array(z.object({ kind: z.enum(ledgerAccountKinds), cents })),
  differenceCents: cents,
  banks: z.array(
    z.object({
      id: z.uuid(),
      iban: z.string(),
      name: z.string(),
      ledgerCents: cents,
      /** As the last posted statement on or before the day closed. */
      statementCents: cents.nullable(),
      statementOn: day.nullable(),
      statementId: z.uuid().nullable(),
      differenceCents: cents.nullable(),
    }),
  ),
  /** For today only: what stands open must be what suspense holds. */
  suspense: z.object({ ledgerCents: cents, openCents: cents, differenceCents: cents }).nullable(),
  green: z.boolean(),
});
export type Controls = z.infer<typeof controls>;

const figures = z.object({
  at: moment,
  suspense: z.object({
    count: z.number().int(),
    amountCents: cents,
    oldestOn: day.nullable(),
    /** Whole days from booking; the last bucket is open. */
    ages: z.array(
      z.object({
        fromDays: z.number().int(),
        toDays: z.number().int().nullable(),
        count: z.number().int(),
        amountCents: cents,
      }),
    ),
  }),
  /** Of the credits booked in the month: how many the rules credited by themselves. */
  automatic: z.array(z.object({ month, credits: z.number().int(), automatic: z.number().int() })),
  /** Days from the bank's booking to the wallet's credit. */
  daysToCredit: z.array(
    z.object({
      month,
      credits: z.number().int(),
      median: z.number().nullable(),
      p90: z.number().nullable(),
    }),
  ),
  topUps: z.array(
    z.object({ month, method: z.enum(topUpMethods), count: z.number().int(), amountCents: cents }),
  ),
  refunds: z.object({
    requested: z.number().int(),
    approved: z.number().int(),
    inFile: z.number().int(),
    owedCents: cents,
  }),
  heldStatements: z.number().int(),
});
export type FinanceFigures = z.infer<typeof figures>;

/** What finance sets. Days are whole days. */
export const walletSettings = z.object({
  matching: matchingThresholds,
  /** Money in suspense turns amber, then red, after this many days. */
  suspenseAmberDays: z.number().int().min(0).max(365),
  suspenseRedDays: z.number().int().min(0).max(365),
  /** IBANs from which the payment provider pays out. */
  providerIbans: z.array(z.string().max(34)).max(20),
  /** Years that files and names are kept after the year of the movement, and the law that says so. */
  retentionYears: z.number().int().min(1).max(30),
  retentionReason: z.string().max(200),
  /** Rows that one export may hold. */
  exportRows: z.number().int().min(1000).max(1_048_575),
});
export type WalletSettings = z.infer<typeof walletSettings>;

const read = { method: 'GET', access: 'wallet.read' } as const;
const exporting = { method: 'GET', access: 'wallet.export', action: 'wallet.export' } as const;

export const financeApi = {
  figures: endpoint({
    ...read,
    path: '/finance/figures',
    summary: 'Suspense and its age, automatic rate, days to credit, top-ups by method',
    query: z.object({ months: z.coerce.number().int().min(1).max(24).default(12) }),
    result: figures,
  }),
  controls: endpoint({
    ...read,
    path: '/finance/controls',
    summary: 'Bank = wallets + suspense + clearing + … at the end of any day',
    query: z.object({ on: day.optional() }),
    result: controls,
  }),
  monthEnd: endpoint({
    ...exporting,
    path: '/finance/month-end',
    summary: 'Workbook of a month: controls, movements, entries, suspense by age',
    query: z.object({ month }),
    streams: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  export: endpoint({
    ...exporting,
    path: '/finance/transactions/export',
    summary: 'Transactions of all wallets as CSV or XLSX',
    query: z.object({ from: day.optional(), to: day.optional(), format: exportFormat }),
    streams: 'text/csv',
  }),
  settings: endpoint({
    ...read,
    path: '/wallet-settings',
    summary: 'Thresholds of matching, ageing, retention and export',
    result: walletSettings.extend({ updatedAt: moment.nullable() }),
  }),
  changeSettings: endpoint({
    method: 'POST',
    path: '/wallet-settings/change',
    access: 'wallet.configure',
    action: 'wallet.change-settings',
    summary: 'Change thresholds; what is posted stays posted',
    body: z.object({ settings: walletSettings, reason }),
    result: walletSettings,
  }),
};
