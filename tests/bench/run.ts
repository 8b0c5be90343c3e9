import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Bench, BenchResult } from './bench.ts';
import { printTable } from './table.ts';

/** `npm run bench -- [NAME…] [--json] [--accounts N]`: every benchmark of the house, or those named. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    accounts: { type: 'string', default: '1000000' },
  },
});

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => path.basename(file, '.bench.ts'));

const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined || !/^\d+$/.test(values.accounts)) {
  process.stderr.write(
    `Usage: npm run bench -- [NAME…] [--json] [--accounts N]; names: ${known.join(', ')}\n`,
  );
  process.exit(2);
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const say = (text: string): void => void (values.json || process.stderr.write(`${text}\n`));

const runOne = async (name: string): Promise<BenchResult[]> => {
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: Bench };
  say(`${name}: ${bench.title}`);
  return bench.run({ accounts: Number(values.accounts), say });
};

const reports = [];
for (const name of positionals.length > 0 ? positionals : known) {
  const results = await runOne(name);
  reports.push({ name, machine, results });
  if (!values.json) printTable(name, results);
}
if (values.json) {
  process.stdout.write(`${JSON.stringify(reports.length === 1 ? reports[0] : reports)}\n`);
}
process.exit(0);
