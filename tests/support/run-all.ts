import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { note } from './note.ts';

/**
 * `npm test`: the checks, then every test, and as its last line the totals of both runners.
 * `--proof` asks for the full counts instead of the small fixed seeds.
 */
interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const proof = process.argv.includes('--proof');
const reports = mkdtempSync(path.join(tmpdir(), 'balie-tests-'));

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env, ...(proof ? { PROOF: '1' } : {}) },
  }).status === 0;

const readJson = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

/** A runner that dies before its report counts as one failure. */
const crashed: Totals = { passed: 0, failed: 1, skipped: 0 };

const vitest = (): Totals => {
  const file = path.join(reports, 'vitest.json');
  const ok = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = readJson(file) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  } | null;
  if (!report) return crashed;
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    // A file that cannot be loaded fails the run without failing a test.
    failed: ok ? failed : Math.max(1, failed),
    skipped: report.numPendingTests,
  };
};

const playwright = (): Totals => {
  const file = path.join(reports, 'playwright.json');
  const ok = run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readJson(file) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  } | null;
  if (!report) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: ok ? failed : Math.max(1, failed), skipped };
};

const checked = run('npm', ['run', '--silent', 'check']);
const totals: Totals = checked ? { passed: 0, failed: 0, skipped: 0 } : { ...crashed };
if (checked) {
  for (const part of [vitest(), playwright()]) {
    totals.passed += part.passed;
    totals.failed += part.failed;
    totals.skipped += part.skipped;
  }
}
rmSync(reports, { recursive: true, force: true });
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
note(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed === 0 ? 0 : 1);
