import { describe, expect, test } from 'vitest';
import { camtFile } from '../../../tests/fixtures/bank/camt-writer.ts';
import { codaFile } from '../../../tests/fixtures/bank/coda-writer.ts';
import { zipFile } from '../../../tests/fixtures/bank/zip-writer.ts';
import { crc32 } from './crc32.ts';
import { parseBankFile } from './read-statements.ts';

const first = camtFile([{}]);
const second = camtFile([{ sequence: '2' }, { iban: 'BE47435000000080' }]);

async function codeOf(bytes: Uint8Array) {
  const { refused, statements, problems } = await parseBankFile(bytes);
  expect([refused, statements]).toEqual([true, []]);
  return problems.at(-1)?.code;
}

test('the checksum is that of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345')))).toBe(0xcbf43926);
});

describe('a zip', () => {
  test('of several files is read as one, statements numbered on', async () => {
    const files = [
      { name: 'a/', content: '' },
      { name: 'a/1.xml', content: first },
      { name: 'a/2.xml', content: second },
      { name: 'b.cod', content: codaFile([{ account: 'BE47435000000080' }]) },
      { name: '__MACOSX/a/._1.xml', content: 'x' },
    ];
    const { statements, problems } = await parseBankFile(zipFile(files));
    expect(statements.map(({ index, entry, format }) => [index, entry, format])).toEqual([
      [0, 'a/1.xml', 'camt.053'],
      [1, 'a/2.xml', 'camt.053'],
      [2, 'a/2.xml', 'camt.053'],
      [3, 'b.cod', 'coda'],
    ]);
    expect(problems).toEqual([]);
  });

  test('tells which file has a fault, and where', async () => {
    const faulty = camtFile([
      { balances: [['CLBD', '1.00', '2026-01-02']], iban: 'BE47435000000080' },
    ]);
    const files = [
      { name: '1.xml', content: first },
      { name: '2.xml', content: faulty },
    ];
    const { problems } = await parseBankFile(zipFile(files));
    expect(problems).toMatchObject([{ code: 'balance-missing', statement: 1, entry: '2.xml' }]);
  });

  test('skips files of another kind with a warning', async () => {
    const files = [
      { name: 'statement.pdf', content: '%PDF-1.7 ...' },
      { name: '1.xml', content: first },
    ];
    const { statements, problems } = await parseBankFile(zipFile(files));
    expect(statements).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: 'entry-skipped', severity: 'warn', entry: 'statement.pdf' },
    ]);
  });
});

describe('refused', () => {
  test('without a statement, with a zip inside, encrypted, or one of whose files is broken', async () => {
    expect(await codeOf(zipFile([]))).toBe('file-empty');
    expect(
      await codeOf(
        zipFile([{ name: 'in.zip', content: zipFile([{ name: '1.xml', content: first }]) }]),
      ),
    ).toBe('file-empty');
    expect(await codeOf(zipFile([{ name: '1.xml', content: first, encrypted: true }]))).toBe(
      'zip-unreadable',
    );
    expect(
      await codeOf(
        zipFile([
          { name: '1.xml', content: first },
          { name: '2.xml', content: first.slice(0, -9) },
        ]),
      ),
    ).toBe('xml');
  });

  test('when it claims to unpack to more than any bank sends', async () => {
    const bomb = { name: '1.xml', content: first, claimedSize: 600 * 1024 * 1024 };
    expect(await codeOf(zipFile([bomb]))).toBe('zip-unreadable');
  });

  test('when a file is larger than the archive states', async () => {
    const lie = {
      name: '1.xml',
      content: `${first}${' '.repeat(5_000_000)}`,
      claimedSize: first.length,
    };
    expect(await codeOf(zipFile([lie]))).toBe('zip-unreadable');
  });

  test('when a byte of a file was changed', async () => {
    const stored = zipFile([{ name: '1.xml', content: first }]);
    const central = Buffer.from(stored).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const damaged = Buffer.from(stored);
    damaged[central + 16] = (damaged[central + 16] ?? 0) ^ 1;
    expect(await codeOf(damaged)).toBe('zip-unreadable');
  });

  test('when it holds over a thousand files', async () => {
    const files = Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.txt`, content: '' }));
    expect(await codeOf(zipFile(files))).toBe('zip-unreadable');
  });
});
