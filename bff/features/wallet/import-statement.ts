import type { FileProblem } from '#contract/wallet';
import { Problem } from '#core/errors';
import { writeAudit } from '#infra/audit';
import type { Deps, Tx } from '#infra/context';
import { inTransaction } from '#infra/database';
import { isRetryable, toProblem } from '#infra/problems';

import {
  closeFile,
  finishFile,
  lockFile,
  readChunks,
  showProgress,
  type WaitingFile,
} from './import/files.queries.ts';
import { importFile, type Imported } from './import/import-file.ts';
import { readSettings } from './settings.queries.ts';

const action = 'wallet.import-statement';
const attempts = 3;

export interface ImportRun {
  now: Date;
  requestId?: string;
  /** The whole file, when it is small enough to be at hand; read from the database otherwise. */
  bytes?: Uint8Array | null;
  /** Whether the columns of a table may be guessed. */
  mayGuess?: boolean;
}

/**
 * Imports a received bank file: all of it in one transaction, or nothing. Whatever the outcome, the file's row tells
 * it (`imported`, `duplicate`, `refused`, `needs-mapping`) and the audit has it. A file that is done already is left
 * alone, so that it may be called again after a crash.
 * Throws only what is a fault of ours or of the database; the file then waits to be tried again.
 */
export const importStatement = async (
  deps: Deps,
  fileId: string,
  run: ImportRun,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(deps, (tx) => importOnce(deps, tx, fileId, run));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome) {
        if ((await close(deps, fileId, run, outcome)) === 'closed') return;
      } else if (!isRetryable(error) || attempt === attempts) throw error;
    }
  }
};

interface Outcome {
  state: 'refused' | 'duplicate' | 'needs-mapping';
  code: string;
  problems: FileProblem[];
  bankAccountId: string | undefined;
}

/** How a file ends that is not imported; null for a failure. */
const outcomeOf = (error: unknown): Outcome | null => {
  const problem = toProblem(error);
  const { code, extra } = problem ?? {};
  const repeated = ['statement_files_imported_once', 'statements_content'];
  const state =
    code === 'wallet.file-refused'
      ? 'refused'
      : code === 'wallet.needs-mapping'
        ? 'needs-mapping'
        : code === 'wallet.file-known' || repeated.includes(String(extra?.['constraint']))
          ? 'duplicate'
          : null;
  if (state === null) return null;
  return {
    state,
    code: state === 'duplicate' ? 'wallet.file-known' : String(code),
    problems: (extra?.['problems'] ?? []) as FileProblem[],
    bankAccountId: extra?.['bankAccountId'] as string | undefined,
  };
};

const importOnce = async (deps: Deps, tx: Tx, fileId: string, run: ImportRun): Promise<void> => {
  const { sql } = tx;
  const file = await lockFile(sql, fileId);
  if (!file || !['received', 'reading', 'needs-mapping'].includes(file.state)) return;
  if (file.imported !== null) throw new Problem('wallet.file-known');
  const progress = progressOf(deps, fileId);
  const source = run.bytes ? [run.bytes] : progress.counting(readChunks(deps.sql, fileId));
  const imported = await importFile(sql, source, {
    fileId,
    now: run.now,
    account: file.account ?? undefined,
    mapping: file.account?.mapping ?? undefined,
    mayGuess: run.mayGuess,
    onProgress: run.bytes ? undefined : progress.show,
  });
  const { retentionYears } = await readSettings(sql);
  const retainUntil = `${Number(imported.lastOn.slice(0, 4)) + retentionYears}-12-31`;
  const state = imported.result.statements > 0 ? 'imported' : 'duplicate';
  await finishFile(sql, fileId, imported, { state, retainUntil, now: run.now });
  await audit(deps, tx, file, run, imported);
};

/** Shows how far the reading is at most once a second; that it cannot be shown stops nothing. */
const progressOf = (deps: Deps, fileId: string) => {
  let shown = 0;
  let bytes = 0;
  return {
    show: (movements: number): void => {
      if (performance.now() - shown < 1000) return;
      shown = performance.now();
      showProgress(deps.sql, fileId, { movements, bytes }).catch(() => undefined);
    },
    async *counting(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        bytes += chunk.length;
        yield chunk;
      }
    },
  };
};

const actorOf = ({ uploadedBy }: Pick<WaitingFile, 'uploadedBy'>) =>
  uploadedBy === null ? { kind: 'system' as const } : { kind: 'staff' as const, id: uploadedBy };

const audit = async (
  deps: Deps,
  { sql }: Tx,
  file: WaitingFile,
  { now, requestId }: ImportRun,
  { result }: Imported,
): Promise<void> =>
  writeAudit(sql, deps.vault, {
    at: now,
    actor: actorOf(file),
    action,
    subject: { kind: 'bank-file', id: file.id },
    outcome: 'done',
    changedFields: ['statements', 'movements', 'ledger'],
    personal: { after: result },
    requestId,
  });

/**
 * Tells the file's end on its row and in the audit. A table whose account turned out to have a mapping after all is
 * to be read again by it.
 */
const close = (
  deps: Deps,
  fileId: string,
  { now, requestId }: ImportRun,
  { state, code, problems, bankAccountId }: Outcome,
): Promise<'closed' | 'again'> =>
  inTransaction(deps, async ({ sql }) => {
    const before = await lockFile(sql, fileId);
    if (!before) return 'closed';
    await closeFile(sql, fileId, { state, problems, bankAccountId, now });
    const after = await lockFile(sql, fileId);
    if (state === 'needs-mapping' && !before.account && after?.account?.mapping) return 'again';
    await writeAudit(sql, deps.vault, {
      at: now,
      actor: actorOf(before),
      action,
      subject: { kind: 'bank-file', id: fileId },
      outcome: 'refused',
      code,
      requestId,
    });
    return 'closed';
  });
