import type { BenchResult } from './bench.ts';

const columns: [keyof BenchResult, string][] = [
  ['case', 'case'],
  ['balie', 'Balie'],
  ['floor', 'floor'],
  ['unit', 'unit'],
  ['slowdown', '× floor'],
  ['p50', 'p50 ms'],
  ['p99', 'p99 ms'],
  ['peakMb', 'peak MB'],
];

/** Prints the results as an aligned table. */
export const printTable = (name: string, results: readonly BenchResult[]): void => {
  const rows = [
    columns.map(([, title]) => title),
    ...results.map((result) => columns.map(([key]) => String(result[key] ?? '–'))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  process.stdout.write(`\n${name}\n${lines.join('\n')}\n`);
};
