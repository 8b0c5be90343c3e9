import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectStatements } from '#core/bank-files/collect-statements';
import { readBankFile } from '#core/bank-files/read-statements';
import { bankFilesJson } from '#core/bank-files/statement-json';
import { bankFileTable } from '#core/bank-files/statement-table';
import type { ParsedBankFile } from '#core/bank-files/types';

const USAGE = `Usage: npm run import -- --dry-run [--json] FILE…
  --dry-run  read the files and print what they hold; needs no database
  --json     print one JSON object instead of a table
Exit code: 0 every file was read, 1 a file was refused, 2 wrong usage or a file that cannot be opened.
`;

interface FileRead extends ParsedBankFile {
  file: string;
}

/** Command line of the import. Standard output holds the result only, all else goes to standard error. */
async function main(): Promise<number> {
  const { dryRun, json, files } = commandLine();
  if (!dryRun || files.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
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

function commandLine() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  return { dryRun: values['dry-run'] ?? false, json: values.json ?? false, files: positionals };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
