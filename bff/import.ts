import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectStatements } from '#core/bank-files/collect-statements';
import { readBankFile } from '#core/bank-files/read-statements';
import { bankFilesJson } from '#core/bank-files/statement-json';
import { bankFileTable } from '#core/bank-files/statement-table';
import type { ParsedBankFile } from '#core/bank-files/types';

const USAGE = `Usage: npm run import -- [--dry-run] [--json] [--guess] FILE…
  --dry-run  read the files and print what they hold; needs no database
  --json     print JSON instead of a table
  --guess    import tables (CSV, XLSX) whose columns nobody has confirmed yet by what can be guessed
Exit code: 0 every file was read, 1 a file was refused or waits for its columns, 2 wrong usage, no database, or a
file that cannot be opened.
`;

interface FileRead extends ParsedBankFile {
  file: string;
}

/** Command line of the import. Standard output holds the result only, all else goes to standard error. */
async function main(): Promise<number> {
  const { dryRun, json, guess, files } = commandLine();
  if (files.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (!dryRun) return post(files, { json, guess });
  const read: FileRead[] = [];
  for (const file of files) {
    read.push({ file, ...(await collectStatements(readBankFile(createReadStream(file)))) });
  }
  const output = json ? bankFilesJson(read) : read.map((each) => bankFileTable(each.file, each));
  for (const piece of output) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
  return read.some(({ refused }) => refused) ? 1 : 0;
}

/** The dry run needs none of what posting needs, so that is loaded here only. */
async function post(files: string[], { json, guess }: { json: boolean; guess: boolean }) {
  const { importFiles, importText } = await import('./import-files.ts');
  const rows = await importFiles(files, guess);
  process.stdout.write(
    json ? `${JSON.stringify(rows, null, 2)}\n` : rows.map((row) => importText(row)).join(''),
  );
  return rows.every(({ state }) => state === 'imported' || state === 'duplicate') ? 0 : 1;
}

function commandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      guess: { type: 'boolean' },
    },
  });
  const { 'dry-run': dryRun = false, json = false, guess = false } = values;
  return { dryRun, json, guess, files: positionals };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
