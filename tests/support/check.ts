import { spawnSync } from 'node:child_process';

import { note } from './note.ts';

/** What `npm run check` asks, quickest first. The first step that fails ends the run. */
const steps: [name: string, command: string, args: string[]][] = [
  ['format', 'oxfmt', ['--check', '.']],
  ['lint and boundaries', 'oxlint', ['--deny-warnings', '--report-unused-disable-directives', '.']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['dead code', 'knip', ['--no-progress']],
];

for (const [name, command, args] of steps) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    note(`check: ${name} failed${error ? `: ${error.message}` : ''}`);
    process.exit(1);
  }
  note(`check: ${name} ok in ${Math.round(performance.now() - started)} ms`);
}
