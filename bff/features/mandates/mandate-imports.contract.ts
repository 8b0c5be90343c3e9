import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { importColumns, importLineProblems, importOutcomes } from '#core/mandates/words';
import { idParams, pageOf, pageQuery, reasonBody } from '#core/paging';
import { mandateImportStates } from '#core/vocabulary';

import { command, moment, person, read } from './shared.contract.ts';

const importLine = z.object({
  /** As the spreadsheet numbers it; the header is line 1. */
  line: z.number().int(),
  outcome: z.enum(importOutcomes),
  problems: z.array(
    z.object({
      column: z.enum(importColumns),
      code: z.enum(importLineProblems),
      /** What would have been right, such as check digits. */
      expected: z.string().optional(),
      /** Another line that it clashes with. */
      otherLine: z.number().int().optional(),
    }),
  ),
});
export type ImportLine = z.infer<typeof importLine>;

const mandateImport = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(mandateImportStates),
  counts: z.record(z.enum(importOutcomes), z.number().int()),
  /** The same file was applied before. */
  appliedBefore: z.boolean(),
  uploadedBy: person,
  uploadedAt: moment,
  appliedBy: person,
  appliedAt: moment.nullable(),
});
export type MandateImport = z.infer<typeof mandateImport>;

/**
 * A file is judged line by line: good lines are taken, all in one transaction, faulty ones are left out and reported,
 * and lines that are there already change nothing, so that a mended file may be sent again whole.
 * Problems: unsupported-type, too-large, mandates.import-no-header {missing}, mandates.import-too-long,
 * mandates.import-empty, mandates.wrong-state.
 */
export const mandateImportsApi = {
  list: endpoint({
    ...read,
    path: '/mandate-imports',
    summary: 'Imports, newest first',
    query: pageQuery,
    result: pageOf(mandateImport),
  }),
  upload: endpoint({
    ...command,
    path: '/mandate-imports',
    summary: 'Read a CSV or XLSX of existing mandates and say what would become of each line',
    action: 'mandates.preview-import',
    query: z.object({ name: z.string().trim().min(1).max(255) }),
    rawBody: true,
    result: mandateImport,
  }),
  show: endpoint({
    ...read,
    path: '/mandate-imports/:id',
    summary: 'One import in counts',
    params: idParams,
    result: mandateImport,
  }),
  lines: endpoint({
    ...read,
    path: '/mandate-imports/:id/lines',
    summary: 'What became of each line',
    params: idParams,
    query: pageQuery.extend({ outcome: z.enum(importOutcomes).optional() }),
    result: pageOf(importLine),
  }),
  report: endpoint({
    ...read,
    path: '/mandate-imports/:id/report',
    summary: 'The report of every line as CSV',
    params: idParams,
    streams: 'text/csv',
  }),
  apply: endpoint({
    ...command,
    path: '/mandate-imports/:id/apply',
    summary: 'Take over the good lines',
    action: 'mandates.apply-import',
    params: idParams,
    body: reasonBody,
    result: mandateImport,
  }),
  template: endpoint({
    ...read,
    path: '/mandate-imports/template',
    summary: 'An empty file with the columns that are understood',
    query: z.object({ language: z.enum(['nl', 'fr', 'en']).default('nl') }),
    streams: 'text/csv',
  }),
};
