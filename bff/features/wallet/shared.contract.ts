import { z } from 'zod';

/** Whole euro cents; negative for a debit. */
export const cents = z.number().int();
export const day = z.iso.date();
export const moment = z.iso.datetime();

/** A wallet as it is named wherever money may go to it. */
export const walletName = z.object({ id: z.uuid(), organisationId: z.uuid(), name: z.string() });

/** A colleague, or null for what the system did by itself. */
export const person = z.object({ id: z.uuid(), name: z.string() }).nullable();

/** Which column of a table holds what; checked by the reader of tables. */
export const columnMapping = z.record(z.string().max(60), z.unknown());

export const exportFormat = z.enum(['csv', 'xlsx']);

/** A fault found in a bank file: which record, which field, what was expected and what was found. */
export const fileProblem = z.object({
  code: z.string(),
  severity: z.enum(['refuse', 'hold', 'warn']),
  message: z.string(),
  statement: z.number().int().optional(),
  record: z.number().int().optional(),
  field: z.string().optional(),
  expected: z.string().optional(),
  found: z.string().optional(),
  entry: z.string().optional(),
});
export type FileProblem = z.infer<typeof fileProblem>;
