import { createReadStream } from 'node:fs';
import path from 'node:path';

import { importStatement } from './features/wallet/import-statement.ts';
import { receiveFile } from './features/wallet/import/receive-file.ts';
import { type FileRow, fileRow } from './features/wallet/reading/files.queries.ts';
import { readConfig } from './infra/config.ts';
import type { Deps } from './infra/context.ts';
import { createLog } from './infra/log.ts';
import { createVault } from './infra/vault.ts';
import { visitDatabase } from './infra/visit-database.ts';

/**
 * Imports bank files from the command line, as an upload would, and gives what became of each.
 * @param mayGuess whether columns of tables without a remembered mapping may be guessed
 */
export const importFiles = async (
  files: readonly string[],
  mayGuess: boolean,
): Promise<FileRow[]> => {
  const config = readConfig(process.env);
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  return visitDatabase(config, async (connection) => {
    const clock = () => new Date();
    const log = createLog(config.logLevel);
    const deps: Deps = { ...connection, config, log, clock, vault, webRoot: null };
    const rows: FileRow[] = [];
    for (const file of files) rows.push(...(await importOne(deps, file, mayGuess)));
    return rows;
  });
};

const importOne = async (deps: Deps, file: string, mayGuess: boolean): Promise<FileRow[]> => {
  const now = deps.clock();
  const { id, bytes } = await receiveFile(deps, createReadStream(file), {
    name: path.basename(file),
    source: 'command-line',
    uploadedBy: null,
    bankAccountId: null,
    now,
  });
  await importStatement(deps, id, { now, bytes, mayGuess });
  const row = await fileRow(deps.sql, id);
  return row ? [row] : [];
};

/** What became of a file, in a few lines for a terminal. */
export const importText = ({ name, state, result, problems }: FileRow): string => {
  const counts = result
    ? `: ${result.statements} statements (${result.held} held, ${result.known} known before), ` +
      `${result.movements} movements, ${result.credited} credited, ${result.open} in suspense`
    : '';
  const lines = problems.map(({ severity, code, message, record, field, expected, found }) =>
    [
      `  ${severity} ${code}: ${message}`,
      record === undefined ? '' : ` (record ${record}${field === undefined ? '' : `, ${field}`})`,
      expected === undefined ? '' : `; expected ${expected}, found ${found ?? 'nothing'}`,
    ].join(''),
  );
  return `${[`${name} ${state}${counts}`, ...lines].join('\n')}\n`;
};
