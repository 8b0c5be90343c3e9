import { describe, expect, test } from 'vitest';
import {
  codaFile,
  codaRecords,
  type CodaStatement,
} from '../../../tests/fixtures/bank/coda-writer.ts';
import { parseBankFile } from './read-statements.ts';

const sound: CodaStatement = {
  opening: 1000n,
  movements: [{ amount: 5000n, communication: 'A', name: 'B' }, { amount: -2000n }],
};

/** The file with one record changed: `[line, position, text]`, both from 1. */
async function changed(line: number, position: number, text: string) {
  const lines = codaRecords(sound);
  const record = lines[line - 1] ?? '';
  lines[line - 1] = record.slice(0, position - 1) + text + record.slice(position - 1 + text.length);
  return parseBankFile(Buffer.from(lines.join('\n')));
}

async function without(...numbers: number[]) {
  const lines = codaRecords(sound).filter((_, index) => !numbers.includes(index + 1));
  return parseBankFile(Buffer.from(lines.join('\n')));
}

async function codes(bytes: Uint8Array): Promise<string[]> {
  return (await parseBankFile(bytes)).problems.map(({ code }) => code);
}

test('the file itself is sound', async () => {
  expect((await parseBankFile(codaFile([sound]))).problems).toEqual([]);
});

describe('refused whole, with the record and the field', () => {
  test.each([
    [
      'another version',
      1,
      128,
      '1',
      { code: 'version-unknown', record: 1, field: '0: version (128)', found: '1' },
    ],
    ['an account of no known structure', 2, 2, '7', { record: 2, field: 'account structure (2)' }],
    ['letters in an opening balance', 2, 50, 'X', { record: 2, field: '1: old balance (44-58)' }],
    ['no sign', 2, 43, ' ', { record: 2, field: '1: old balance: sign (43)', found: ' ' }],
    ['letters in an amount', 3, 40, 'O', { record: 3, field: '2.1: amount (33-47)' }],
    ['a sign that is none', 3, 32, '2', { record: 3, field: '2.1: amount: sign (32)' }],
    ['letters in a sequence', 3, 3, 'A', { record: 3, field: '2.1: sequence (3-6)' }],
    [
      'letters in a transaction code',
      3,
      54,
      'A',
      { record: 3, field: '2.1: transaction code (54-61)' },
    ],
    ['letters in a closing balance', 7, 50, 'X', { record: 7, field: '8: new balance (43-57)' }],
    ['an unknown record', 4, 1, '5', { code: 'record-type', record: 4, found: '5' }],
    ['an unknown article', 4, 1, '24', { code: 'record-type', record: 4, found: '24' }],
    ['a second opening', 4, 1, '1', { code: 'order', record: 4 }],
    ['a NUL', 3, 70, '\0', { code: 'control-character', record: 3 }],
  ])('%s', async (_, line, position, text, problem) => {
    const { refused, statements, problems } = await changed(line, position, text);
    expect(problems.at(-1)).toMatchObject({ severity: 'refuse', ...problem });
    expect([refused, statements]).toEqual([true, []]);
  });

  test.each([
    ['no header', [1], 'format-unknown'],
    ['no opening', [2], 'order'],
    ['a continuation without its movement', [3], 'order'],
    ['no closing', [7], 'order'],
    ['an end before the closing', [7, 8], 'truncated'],
  ])('%s', async (_, lines, code) => {
    const { refused, problems } = await without(...lines);
    expect([refused, problems.at(-1)?.code]).toEqual([true, code]);
  });

  test('all of it, when one statement of three is broken', async () => {
    const bytes = Buffer.concat([codaFile([sound, sound]), codaFile([{ version: '1' }])]);
    expect(await parseBankFile(bytes)).toMatchObject({ refused: true, statements: [] });
  });
});

describe('held until accepted', () => {
  test.each([
    [
      'the closing balance',
      7,
      57,
      '1',
      { code: 'balance', record: 7, expected: '4.00', found: '4.001' },
    ],
    [
      'the number of records',
      8,
      22,
      '9',
      { code: 'trailer-records', record: 8, expected: '6', found: '9' },
    ],
    ['the debit total', 8, 37, '1', { code: 'trailer-debit', expected: '2.00', found: '2.001' }],
    ['the credit total', 8, 52, '1', { code: 'trailer-credit', expected: '5.00', found: '5.001' }],
    [
      'an unreadable total',
      8,
      52,
      'X',
      { code: 'field-unreadable', field: '9: credit total (38-52)' },
    ],
    ['the account at the end', 7, 5, 'BE00', { code: 'account-differs', record: 7 }],
    [
      'an impossible date',
      3,
      48,
      '310226',
      { code: 'date-unreadable', field: '2.1: value date (48-53)' },
    ],
    [
      'a continuation of another movement',
      4,
      3,
      '0002',
      { code: 'continuation-differs', record: 4 },
    ],
    ['one application only', 1, 84, '00001', { code: 'separate-application', record: 1 }],
    ['characters beyond the record', 3, 129, 'X', { code: 'line-long', record: 3 }],
  ])('%s', async (_, line, position, text, problem) => {
    const { refused, statements, problems } = await changed(line, position, text);
    const found = problems.find(({ code }) => code === problem.code);
    expect(found).toMatchObject({ severity: 'hold', statement: 0, ...problem });
    expect([refused, statements.length]).toEqual([false, 1]);
  });

  test('a missing trailer, a repeated movement and a detail without head', async () => {
    const cut = Buffer.from(codaRecords(sound).slice(0, -1).join('\n'));
    expect(await codes(cut)).toEqual(['trailer-missing']);
    const twice = [
      { amount: 10n, sequence: '0001' },
      { amount: 10n, sequence: '0001' },
    ];
    expect(await codes(codaFile([{ movements: twice }]))).toEqual(['sequence-repeated']);
    const orphan = [{ amount: 10n, detail: '0001' }];
    expect(await codes(codaFile([{ movements: orphan, closing: 10n }]))).toContain(
      'detail-without-head',
    );
  });

  test('a dropped, doubled or exchanged record never goes unnoticed', async () => {
    const lines = codaRecords(sound);
    for (const [at, line] of lines.entries()) {
      if (at < 2 || at === lines.length - 1) continue;
      const dropped = lines.toSpliced(at, 1);
      const doubled = lines.toSpliced(at, 0, line);
      const exchanged = lines.with(at, lines[at + 1] ?? '').with(at + 1, line);
      for (const file of [dropped, doubled, exchanged]) {
        const { problems } = await parseBankFile(Buffer.from(file.join('\n')));
        expect(problems.some(({ severity }) => severity !== 'warn')).toBe(true);
      }
    }
  });
});

describe('only warned of', () => {
  test.each([
    ['a copy', 1, 17, 'D', 'duplicate-copy'],
    ['another paper number at the end', 7, 2, '002', 'number-differs'],
    ['a skipped number', 6, 3, '0004', 'sequence-gap'],
    ['an announced statement that does not come', 8, 128, '1', 'more-announced'],
    ['a control character', 3, 70, '\u0007', 'control-character'],
  ])('%s', async (_, line, position, text, code) => {
    const { statements, problems } = await changed(line, position, text);
    expect(problems).toMatchObject([{ severity: 'warn', code }]);
    expect(statements).toHaveLength(1);
  });

  test('a fault on every line is reported fifty times and counted', async () => {
    const movements = Array.from({ length: 120 }, () => ({ amount: 1n }));
    const { problems } = await parseBankFile(codaFile([{ movements }]));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({
      code: 'sub-cent',
      statement: 0,
      message: 'and 70 more of these',
    });
  });
});
