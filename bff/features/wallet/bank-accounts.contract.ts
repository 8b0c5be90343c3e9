import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, reason } from '#core/paging';

import { cents, columnMapping, day } from './shared.contract.ts';

const bankAccount = z.object({
  id: z.uuid(),
  iban: z.string(),
  bic: z.string().nullable(),
  name: z.string(),
  currency: z.string(),
  /** How the columns of its CSV and XLSX files are read; null until someone said. */
  mapping: columnMapping.nullable(),
  statements: z.number().int(),
  /** As the last statement closed; null when there is none with balances. */
  closingCents: cents.nullable(),
  closingOn: day.nullable(),
});
export type BankAccount = z.infer<typeof bankAccount>;

export const bankAccountsApi = {
  list: endpoint({
    method: 'GET',
    path: '/bank-accounts',
    access: 'wallet.read',
    summary: 'Our own bank accounts: statements of others are refused',
    result: z.object({ items: z.array(bankAccount) }),
  }),
  register: endpoint({
    method: 'POST',
    path: '/bank-accounts',
    access: 'wallet.configure',
    action: 'wallet.register-bank-account',
    summary: 'Register a bank account of ours',
    body: z.object({
      iban: z.string().max(50),
      bic: z
        .string()
        .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
        .nullable()
        .default(null),
      name: z.string().trim().min(2).max(70),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default('EUR'),
      reason,
    }),
    result: z.object({ id: z.uuid() }),
  }),
  map: endpoint({
    method: 'POST',
    path: '/bank-accounts/:id/map',
    access: 'wallet.configure',
    action: 'wallet.map-columns',
    summary: 'Remember how the columns of its CSV and XLSX files are read',
    params: idParams,
    body: z.object({ mapping: columnMapping, reason }),
  }),
};
