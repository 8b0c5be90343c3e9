import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { camtFile } from '../fixtures/bank/camt-writer.ts';
import { codaFile } from '../fixtures/bank/coda-writer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'balie-dry-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** Runs the command without any of the environment a database would need. */
function dryRun(...args: string[]) {
  const root = path.resolve(import.meta.dirname, '../..');
  const env = { PATH: process.env['PATH'] };
  const result = spawnSync(process.execPath, ['bff/import.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const sound = write(
  'named.xml',
  codaFile([
    {
      opening: 1_000_000n,
      openingDate: '311225',
      movements: [
        {
          amount: 12_340n,
          structured: true,
          communication: '101123123412345',
          name: 'JAN',
          account: 'BE41063012345610',
        },
        { amount: -767_823n, communication: 'KOSTEN' },
      ],
    },
  ]),
);

describe('npm run import -- --dry-run', { timeout: 60_000 }, () => {
  test('prints what was read as JSON, amounts as exact decimal text', () => {
    const { code, out, err } = dryRun('--dry-run', '--json', sound);
    expect([code, err]).toEqual([0, '']);
    const { statements, problems } = JSON.parse(out) as {
      statements: object[];
      problems: object[];
    };
    expect(statements).toMatchObject([
      {
        format: 'coda',
        account: 'BE68539007547034',
        currency: 'EUR',
        number: '001',
        opening: '1000.00',
        openingDate: '2025-12-31',
        closing: '244.517',
        closingDate: '2026-01-02',
        file: sound,
        movements: [
          {
            sequence: '0001',
            amount: '12.34',
            valueDate: '2026-01-02',
            bookingDate: '2026-01-02',
            counterpartyName: 'JAN',
            counterpartyAccount: 'BE41063012345610',
            communication: { kind: 'structured', text: '123123412345' },
            structuredReference: '123123412345',
            structuredReferenceValid: false,
          },
          {
            sequence: '0002',
            amount: '-767.823',
            counterpartyName: null,
            communication: { kind: 'free', text: 'KOSTEN' },
            structuredReference: null,
          },
        ],
      },
    ]);
    expect(problems).toMatchObject([
      { code: 'sub-cent', severity: 'warn', statement: 0, record: 6, file: sound },
    ]);
  });

  test('reads several files, and says which was refused', () => {
    const broken = write('broken.cod', codaFile([{ version: '1' }]));
    const notice = write('notice.xml', camtFile([{}], { message: 'camt.054' }));
    const { code, out } = dryRun('--dry-run', '--json', sound, broken, notice);
    expect(code).toBe(1);
    const { files, statements, problems } = JSON.parse(out) as Record<
      string,
      { file: string; code: string }[]
    >;
    expect(files).toMatchObject([
      { refused: false },
      { refused: true },
      { refused: true, format: 'camt.054' },
    ]);
    expect(statements?.map(({ file }) => file)).toEqual([sound, notice]);
    expect(problems?.map(({ code: found }) => found)).toEqual([
      'sub-cent',
      'version-unknown',
      'not-a-statement',
    ]);
  });

  test('prints a table for people', () => {
    const { code, out } = dryRun('--dry-run', sound);
    expect(code).toBe(0);
    expect(out).toContain('coda statement 001 of BE68539007547034 in EUR');
    expect(out).toContain('[123123412345, wrong check digits]');
    expect(out).toContain('WARN sub-cent: statement 1, line 6');
  });

  test.each([[['--dry-run']], [[sound, '--what']], [['--dry-run', '/nowhere']]])(
    'says on standard error what is wrong with %j',
    (args) => {
      const { code, out, err } = dryRun(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    },
  );
});
