import { describe, expect, test } from 'vitest';
import { codaFile } from '../../../tests/fixtures/bank/coda-writer.ts';
import { soundMovement, soundStatement } from '../../../tests/fixtures/bank/read-coda.ts';
import { parseBankFile } from './read-statements.ts';

describe('a movement', () => {
  test('keeps all that the records say', async () => {
    const movement = await soundMovement({
      amount: 1_234_560n,
      valueDate: '030126',
      bookingDate: '020126',
      bankReference: 'REF BANK 1',
      communication: 'FACTUUR 12',
      customerReference: 'E2E-1',
      bic: 'KREDBEBB',
      returnType: '2',
      returnReason: 'AC04',
      account: 'BE41063012345610'.padEnd(34) + 'EUR',
      name: 'JAN JANSSENS',
      information: [
        {
          structured: true,
          text: `001${'JAN JANSSENS EN ZONEN'.padEnd(70)}${'MOLENSTRAAT 60'.padEnd(35)}${'9340 LEDE'.padEnd(35)}`,
        },
        { structured: true, text: `009${'KANTOOR PEETERS'.padEnd(70)}` },
      ],
    });
    expect(movement).toMatchObject({
      position: 1,
      sequence: '0001',
      detail: '0000',
      amount: 1_234_560n,
      valueDate: '2026-01-03',
      bookingDate: '2026-01-02',
      bankReference: 'REF BANK 1',
      endToEndId: 'E2E-1',
      returnReason: { type: '2', code: 'AC04' },
      transactionCode: {
        code: '00150000',
        type: '0',
        family: '01',
        transaction: '50',
        category: '000',
      },
      counterparty: {
        name: 'JAN JANSSENS',
        account: 'BE41063012345610',
        iban: 'BE41063012345610',
        currency: 'EUR',
        bic: 'KREDBEBB',
        address: ['MOLENSTRAAT 60', '9340 LEDE'],
        ultimateName: 'KANTOOR PEETERS',
      },
      communication: { kind: 'free', text: 'FACTUUR 12' },
      head: null,
      lines: [3, 8],
    });
  });

  test('joins a communication over the borders of 2.1, 2.2 and 2.3', async () => {
    const communication = Array.from({ length: 149 }, (_, at) =>
      String.fromCharCode(65 + (at % 26)),
    ).join('');
    expect((await soundMovement({ amount: 10n, communication })).communication.text).toBe(
      communication,
    );
  });

  test('joins free information over 3.1, 3.2, 3.3 and further 3.1', async () => {
    const first = 'a'.repeat(268);
    const movement = await soundMovement({
      amount: 10n,
      information: [{ text: first }, { text: 'b'.repeat(80) }],
    });
    expect(movement.information).toBe(first + 'b'.repeat(80));
  });

  test.each([
    ['LU037050522702273100', 'LU037050522702273100'],
    ['063012345610 EUR0BE', '063012345610'],
    ['BE41063012345610 EURCOMPANY', 'BE41063012345610'],
    ['BE41 0630 1234 5610', 'BE41063012345610'],
    ['12 345-6', '12 345-6'],
  ])('reads the account %s', async (zone, account) => {
    const { counterparty } = await soundMovement({ amount: 10n, account: zone, name: 'X' });
    expect(counterparty.account).toBe(account);
  });

  test('holds thousandths exactly and warns of them', async () => {
    const { statements, problems } = await parseBankFile(
      codaFile([{ movements: [{ amount: 767_823n }] }]),
    );
    expect(statements[0]?.movements[0]?.amount).toBe(767_823n);
    expect(problems).toMatchObject([
      { code: 'sub-cent', severity: 'warn', record: 3, found: '767.823' },
    ]);
  });

  test('marks corrections', async () => {
    const statement = await soundStatement({
      movements: [
        { amount: -10n, code: '00149000' },
        { amount: 10n, code: '00199000' },
        { amount: 10n },
      ],
    });
    expect(statement.movements.map(({ reversal }) => reversal)).toEqual([true, true, false]);
  });
});
