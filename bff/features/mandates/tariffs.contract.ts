import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams } from '#core/paging';

import { cents, day, withReason } from './shared.contract.ts';

const tariff = z.object({
  id: z.uuid(),
  validFrom: day,
  validUntil: day.nullable(),
  /** Excl. VAT, which is due on the surcharge alone. */
  filingCents: cents,
  newCoOwnershipCents: cents,
  vatBasisPoints: z.number().int(),
  source: z.string(),
  /** Filings charged by it; such a tariff can only be closed. */
  filings: z.number().int(),
});
export type TariffView = z.infer<typeof tariff>;

const amount = z.int().min(0).max(10_000_000);
const fields = {
  validFrom: day,
  validUntil: day.nullable().default(null),
  filingCents: amount,
  newCoOwnershipCents: amount,
  vatBasisPoints: z.int().min(0).max(10_000),
  /** Where the amounts were published. */
  source: z.string().trim().min(3).max(300),
};
const configure = { method: 'POST', access: 'configuration.manage' } as const;

/** Problems: mandates.tariff-overlap, mandates.tariff-used, invalid {errors}. */
export const tariffsApi = {
  list: endpoint({
    method: 'GET',
    access: 'signed-in',
    path: '/tariffs',
    summary: 'Fees by year, newest first, and which coming years have none',
    result: z.object({
      items: z.array(tariff).readonly(),
      /** First day from today on without tariff; null when one goes on without end. */
      missingFrom: day.nullable(),
    }),
  }),
  add: endpoint({
    ...configure,
    path: '/tariffs',
    summary: 'Add a tariff; one without last day is closed the day before',
    action: 'mandates.add-tariff',
    body: z.object({ ...fields, ...withReason }),
    result: tariff,
  }),
  correct: endpoint({
    ...configure,
    path: '/tariffs/:id/correct',
    summary: 'Correct a tariff that charged nothing yet, or give one its last day',
    action: 'mandates.correct-tariff',
    params: idParams,
    body: z.object({ ...fields, ...withReason }),
    result: tariff,
  }),
};
