import { z } from 'zod';

import type { ColumnMapping, ColumnRole } from '#core/bank-files/sheet-types';
import { fail } from '#core/errors';

const columnRoles = [
  'bookingDate',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'sign',
  'balance',
  'currency',
  'description',
  'structuredReference',
  'bankReference',
  'counterpartyName',
  'counterpartyAccount',
  'counterpartyBic',
  'counterpartyAddress',
  'account',
  'statementNumber',
  'sequence',
] as const satisfies readonly ColumnRole[];

const column = z.union([z.string().max(120), z.number().int().min(0).max(500)]);

const mappingSchema = z
  .object({
    delimiter: z.string().length(1).optional(),
    encoding: z.string().max(40).optional(),
    columns: z.partialRecord(z.enum(columnRoles), z.array(column).max(20)),
    hasHeader: z.boolean(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
    decimalSign: z.enum([',', '.']),
    inverted: z.boolean(),
    account: z.string().max(50).optional(),
    currency: z.string().max(3).optional(),
  })
  .refine(
    ({ columns: { bookingDate, valueDate } }) => bookingDate ?? valueDate,
    'no column holds a date',
  )
  .refine(
    ({ columns: { amount, debit, credit } }) => amount ?? debit ?? credit,
    'no column holds an amount',
  );

/** Checks a mapping that someone confirmed. Throws Problem `invalid` naming what is wrong. */
export const columnMappingOf = (mapping: unknown): ColumnMapping => {
  const parsed = mappingSchema.safeParse(mapping);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = ['mapping', ...(issue?.path ?? [])].join('.');
  return fail('invalid', { detail: issue?.message, errors: { [field]: issue?.message ?? '' } });
};
