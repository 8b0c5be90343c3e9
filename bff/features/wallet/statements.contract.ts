import { z } from 'zod';

import { endpoint } from '#core/endpoint';
import { idParams, pageOf, pageQuery, reason } from '#core/paging';
import {
  bankFileFormats,
  bankFileSources,
  bankFileStates,
  movementOutcomes,
  movementStates,
  statementStates,
} from '#core/vocabulary';

import { cents, columnMapping, day, fileProblem, moment, person } from './shared.contract.ts';

/** What an import did, in counts and cents. */
const importResult = z.object({
  statements: z.number().int(),
  /** Statements that were imported before and so left out. */
  known: z.number().int(),
  held: z.number().int(),
  movements: z.number().int(),
  creditCents: cents,
  debitCents: cents,
  credited: z.number().int(),
  creditedCents: cents,
  /** Movements that wait in suspense for a decision. */
  open: z.number().int(),
  notPosted: z.number().int(),
});
export type ImportResult = z.infer<typeof importResult>;

const bankFile = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number().int(),
  source: z.enum(bankFileSources),
  state: z.enum(bankFileStates),
  format: z.enum(bankFileFormats).nullable(),
  bankAccountId: z.uuid().nullable(),
  /** Progress of a big file while its state is `reading`. */
  bytesRead: z.number().int(),
  movementsRead: z.number().int(),
  result: importResult.nullable(),
  problems: z.array(fileProblem),
  uploadedBy: person,
  uploadedAt: moment,
  finishedAt: moment.nullable(),
});
export type BankFile = z.infer<typeof bankFile>;

const bankFileRecord = bankFile.extend({
  sha256: z.string(),
  statements: z.array(
    z.object({
      id: z.uuid(),
      number: z.string().nullable(),
      closingOn: day,
      state: z.enum(statementStates),
    }),
  ),
  /** First rows of a table that waits for its mapping. */
  preview: z.array(z.array(z.string())).nullable(),
  /** How its columns are probably to be read, for a person to confirm. */
  guess: columnMapping.nullable(),
});
export type BankFileRecord = z.infer<typeof bankFileRecord>;

const statementRow = z.object({
  id: z.uuid(),
  fileId: z.uuid(),
  format: z.enum(bankFileFormats),
  bankAccount: z.object({ id: z.uuid(), iban: z.string(), name: z.string() }),
  currency: z.string(),
  number: z.string().nullable(),
  year: z.number().int(),
  /** Exact decimal text, three decimals where the bank gave a part of a cent. */
  opening: z.string().nullable(),
  openingOn: day.nullable(),
  closing: z.string().nullable(),
  closingOn: day,
  state: z.enum(statementStates),
  problems: z.array(fileProblem),
  movements: z.number().int(),
  open: z.number().int(),
  importedAt: moment,
});
export type StatementRow = z.infer<typeof statementRow>;

const statementRecord = statementRow.extend({
  /** Signed sums of its movements, and what opening plus movements comes to. */
  credit: z.string(),
  debit: z.string(),
  computedClosing: z.string().nullable(),
  balanced: z.boolean().nullable(),
  duplicate: z.boolean(),
  freeMessages: z.array(z.string()),
  previousId: z.uuid().nullable(),
  nextId: z.uuid().nullable(),
  fileName: z.string(),
  fileErasedAt: moment.nullable(),
  acceptedBy: person,
  acceptedAt: moment.nullable(),
});
export type StatementRecord = z.infer<typeof statementRecord>;

const statementLine = z.object({
  id: z.uuid(),
  line: z.number().int(),
  sequence: z.string(),
  detail: z.string(),
  amount: z.string(),
  currency: z.string(),
  bookedOn: day,
  valueOn: day.nullable(),
  counterpartyName: z.string().nullable(),
  counterpartyAccount: z.string().nullable(),
  communication: z.string(),
  reference: z.string().nullable(),
  state: z.enum(movementStates),
  outcome: z.enum(movementOutcomes),
});
export type StatementLine = z.infer<typeof statementLine>;

const command = { method: 'POST', access: 'wallet.command', params: idParams } as const;
const read = { method: 'GET', access: 'wallet.read' } as const;

export const bankFilesApi = {
  list: endpoint({
    ...read,
    path: '/statement-files',
    summary: 'Bank files, newest first',
    query: pageQuery.extend({ state: z.enum(bankFileStates).optional() }),
    result: pageOf(bankFile),
  }),
  show: endpoint({
    ...read,
    path: '/statement-files/:id',
    summary: 'One bank file with its progress',
    params: idParams,
    result: bankFileRecord,
  }),
  /** Answers when a small file is imported; a big one is `received` and goes on in a job. */
  upload: endpoint({
    method: 'POST',
    path: '/statement-files',
    access: 'wallet.command',
    action: 'wallet.import-statement',
    summary: 'Upload a bank file: the body is the file itself',
    query: z.object({ name: z.string().min(1).max(255), bankAccountId: z.uuid().optional() }),
    rawBody: true,
    result: bankFile,
  }),
  read: endpoint({
    ...command,
    path: '/statement-files/:id/read',
    action: 'wallet.import-statement',
    summary: 'Say whose account a table is of and how its columns are read, and import it',
    body: z.object({ bankAccountId: z.uuid(), mapping: columnMapping.optional(), reason }),
    result: bankFile,
  }),
  download: endpoint({
    ...read,
    path: '/statement-files/:id/download',
    summary: 'The file as the bank sent it',
    action: 'wallet.download-statement',
    params: idParams,
    streams: 'application/octet-stream',
  }),
};

export const statementsApi = {
  list: endpoint({
    ...read,
    path: '/statements',
    summary: 'Statements, last closing first',
    query: pageQuery.extend({
      bankAccountId: z.uuid().optional(),
      state: z.enum(statementStates).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    result: pageOf(statementRow),
  }),
  show: endpoint({
    ...read,
    path: '/statements/:id',
    summary: 'One statement with its balance check',
    params: idParams,
    result: statementRecord,
  }),
  lines: endpoint({
    ...read,
    path: '/statements/:id/lines',
    summary: 'Its movements in the order of the bank',
    params: idParams,
    query: pageQuery,
    result: pageOf(statementLine),
  }),
  accept: endpoint({
    ...command,
    path: '/statements/:id/accept',
    action: 'wallet.accept-statement',
    summary: 'Post a held statement in spite of its faults',
    body: z.object({
      /** `new`: leave out movements that are already there through another statement or format. */
      movements: z.enum(['new', 'all']).default('new'),
      reason,
    }),
    result: importResult,
  }),
};
