import { describe, expect, test } from 'vitest';
import {
  codaFile,
  codaRecords,
  type CodaStatement,
} from '../../../tests/fixtures/bank/coda-writer.ts';
import { soundStatement } from '../../../tests/fixtures/bank/read-coda.ts';
import { parseBankFile } from './read-statements.ts';

describe('a statement', () => {
  test('has account, numbers, balances with their signs and dates, and messages', async () => {
    const statement = await soundStatement({
      opening: -12_500n,
      openingDate: '311225',
      closingDate: '050126',
      paperNumber: '017',
      sequence: '003',
      movements: [{ amount: 100_000n }, { amount: -10n }],
      messages: ['EERSTE BERICHT', 'TWEEDE BERICHT'],
    });
    expect(statement).toMatchObject({
      format: 'coda',
      account: 'BE68539007547034',
      iban: 'BE68539007547034',
      currency: 'EUR',
      number: '017',
      openingNumber: '017',
      sequence: '003',
      opening: -12_500n,
      openingDate: '2025-12-31',
      closing: 87_490n,
      closingDate: '2026-01-05',
      bic: 'GKCCBEBB',
      debit: 10n,
      credit: 100_000n,
      freeMessages: ['EERSTE BERICHT', 'TWEEDE BERICHT'],
    });
  });

  test('without movements is read', async () => {
    expect(await soundStatement({ opening: 5n * 10n })).toMatchObject({
      movements: [],
      closing: 50n,
    });
  });

  test('of an old Belgian account gives the number as it stands and the IBAN it amounts to', async () => {
    const statement = await soundStatement({ account: '539007547034', structure: '0' });
    expect(statement).toMatchObject({ account: '539007547034', iban: 'BE68539007547034' });
  });

  test('takes the CODA number where the bank keeps no paper numbers', async () => {
    expect(await soundStatement({ paperNumber: '000', sequence: '009' })).toMatchObject({
      number: '009',
    });
  });
});

describe('a file', () => {
  test('of several statements and accounts is read whole', async () => {
    const { statements, problems } = await parseBankFile(
      codaFile([
        { movements: [{ amount: 100n }], sequence: '001' },
        { account: 'BE47435000000080', opening: 7n },
        { opening: 100n, sequence: '002', paperNumber: '002' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(statements.map(({ account, index }) => [index, account])).toEqual([
      [0, 'BE68539007547034'],
      [1, 'BE47435000000080'],
      [2, 'BE68539007547034'],
    ]);
  });

  test('tells a gap in balances and numbers between its statements', async () => {
    const { problems } = await parseBankFile(
      codaFile([
        { closing: 0n, sequence: '001' },
        { opening: 10n, sequence: '003' },
      ]),
    );
    expect(problems).toMatchObject([
      { code: 'continuity', severity: 'hold', statement: 1, expected: '0.00', found: '0.01' },
      { code: 'statement-gap', severity: 'hold', statement: 1, expected: '2', found: '003' },
    ]);
  });

  test('counts movements on over 9999', async () => {
    const movements = Array.from({ length: 10_002 }, (_, at) => ({
      amount: 10n,
      sequence: String((at + 1) % 10_000).padStart(4, '0'),
    }));
    const statement = await soundStatement({ movements });
    expect(statement.movements).toHaveLength(10_002);
    expect(statement.movements.at(-1)).toMatchObject({ position: 10_002, sequence: '0002' });
  });

  test.each(['\n', '\r\n', '\r', '\n\n'])('may end its lines with %j', async (newline) => {
    const statement: CodaStatement = { movements: [{ amount: 10n }] };
    const bytes = codaFile([statement], { newline });
    const { statements, problems } = await parseBankFile(bytes);
    expect([statements.length, problems]).toEqual([1, []]);
    const unfinished = bytes.subarray(0, bytes.length - newline.length);
    expect((await parseBankFile(unfinished)).statements).toHaveLength(1);
  });

  test('that was trimmed at the right is padded with a warning', async () => {
    const lines = codaRecords({ movements: [{ amount: 10n, communication: 'X', name: 'Y' }] });
    lines[4] = lines[4]?.slice(0, 60).trimEnd() ?? '';
    const { statements, problems } = await parseBankFile(Buffer.from(lines.join('\n')));
    expect(statements[0]?.movements[0]?.counterparty.name).toBe('Y');
    expect(problems).toMatchObject([
      { code: 'line-short', severity: 'warn', record: 5, expected: '128' },
    ]);
  });
});
