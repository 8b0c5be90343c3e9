import { describe, expect, test } from 'vitest';
import { makeOgm, makeRf } from '#core/structured-reference';
import {
  camtFile,
  type CamtEntry,
  type CamtTransaction,
} from '../../../tests/fixtures/bank/camt-writer.ts';
import { only } from '../../../tests/fixtures/bank/read-coda.ts';
import { parseBankFile } from './read-statements.ts';

async function read(entries: CamtEntry[], version = '08') {
  const { statements, problems } = await parseBankFile(
    Buffer.from(camtFile([{ entries }], { version })),
  );
  return { ...only(statements), codes: problems.map(({ code }) => code) };
}

async function single(
  transaction: CamtTransaction,
  entry: Partial<CamtEntry> = {},
  version?: string,
) {
  const { movements } = await read(
    [{ amount: '10.00', transactions: [transaction], ...entry }],
    version,
  );
  return only(movements);
}

describe('an entry', () => {
  test('keeps dates as written, sign, codes and information', async () => {
    const entry: CamtEntry = { amount: '1234.567', indicator: 'DBIT', information: 'KOSTEN' };
    const { movements, codes, debit } = await read([entry]);
    expect(only(movements)).toMatchObject({
      sequence: '0001',
      detail: '0000',
      amount: -1_234_567n,
      bookingDate: '2026-01-02',
      valueDate: '2026-01-03',
      bankReference: 'BANKREF',
      information: 'KOSTEN',
      transactionCode: { code: 'PMNT-RCDT-ESCT', family: 'RCDT', transaction: 'ESCT' },
      reversal: false,
    });
    expect([codes, debit]).toEqual([['sub-cent'], 1_234_567n]);
  });

  test('keeps its sign when it is a reversal', async () => {
    const { movements } = await read([
      { amount: '5.00', reversal: true },
      { amount: '5.00', indicator: 'DBIT', reversal: true },
    ]);
    expect(movements.map(({ amount, reversal }) => [amount, reversal])).toEqual([
      [5000n, true],
      [-5000n, true],
    ]);
  });

  test('that is not booked is left out with a warning', async () => {
    const { movements, codes } = await read([
      { amount: '5.00', status: 'PDNG' },
      { amount: '1.00' },
    ]);
    expect(movements).toMatchObject([{ amount: 1000n, sequence: '0002', position: 1 }]);
    expect(codes).toEqual(['entry-not-booked']);
  });
});

describe('a single detail', () => {
  test.each(['02', '04', '08', '13'])('tells the other party in version %s', async (version) => {
    const debtor = {
      name: 'JAN & CO',
      iban: 'BE41063012345610',
      bic: 'KREDBEBB',
      street: 'MARKT 1',
      town: 'LEDE',
      ultimate: 'PIET',
    };
    const creditor = { name: 'BALIE NV', iban: 'BE68539007547034' };
    const transaction = {
      debtor,
      creditor,
      endToEndId: 'E2E',
      mandate: 'M1',
      unstructured: ['DEEL 1', 'DEEL 2'],
      information: 'MEER',
      returnReason: 'AC04',
    };
    expect(await single(transaction, {}, version)).toMatchObject({
      counterparty: {
        name: 'JAN & CO',
        account: 'BE41063012345610',
        iban: 'BE41063012345610',
        bic: 'KREDBEBB',
        address: ['MARKT 1', 'LEDE'],
        ultimateName: 'PIET',
      },
      endToEndId: 'E2E',
      mandate: { reference: 'M1' },
      communication: { kind: 'free', text: 'DEEL 1 DEEL 2' },
      information: 'MEER',
      returnReason: { code: 'AC04' },
      head: null,
    });
  });

  test('may name documents and add words', async () => {
    const document = { number: 'INV-7', words: 'LAST PART' };
    expect(await single({ document, unstructured: ['DANK'] })).toMatchObject({
      communication: { kind: 'free', text: 'DANK' },
      information: 'INV-7 LAST PART',
    });
  });

  test('of a debit names the creditor, and never the own account', async () => {
    const own = { name: 'BALIE NV', iban: 'BE68539007547034' };
    const other = { name: 'SHOP', otherId: '12345' };
    const debit = { indicator: 'DBIT' as const };
    expect((await single({ debtor: own, creditor: other }, debit)).counterparty).toMatchObject({
      name: 'SHOP',
      account: '12345',
      iban: null,
    });
    expect((await single({ debtor: other, creditor: own }, debit)).counterparty.name).toBe('SHOP');
  });

  test('with another amount counts as the entry, with a warning', async () => {
    const { movements, codes } = await read([
      { amount: '10.00', transactions: [{ amount: '9.00', endToEndId: 'E' }] },
    ]);
    expect(only(movements)).toMatchObject({ amount: 10_000n, endToEndId: 'E' });
    expect(codes).toEqual(['details-differ']);
  });
});

describe('a batch', () => {
  test.each([
    ['their own amounts', (amount: string) => ({ amount })],
    ['transaction amounts of version 02', (transactionAmount: string) => ({ transactionAmount })],
  ])('is listed as its details by %s', async (_, detail) => {
    const transactions = [
      { ...detail('7.50'), endToEndId: 'A' },
      { ...detail('2.50'), endToEndId: 'B' },
    ];
    const { movements, booked, listed, codes } = await read([
      { amount: '10.00', information: 'BULK', transactions },
    ]);
    expect(
      movements.map(({ position, sequence, detail: number, amount, endToEndId }) => [
        position,
        sequence,
        number,
        amount,
        endToEndId,
      ]),
    ).toEqual([
      [1, '0001', '0001', 7500n, 'A'],
      [2, '0001', '0002', 2500n, 'B'],
    ]);
    expect(movements[0]?.head).toMatchObject({ sequence: '0001', amount: 10_000n, details: 2 });
    expect([booked, listed, codes]).toEqual([1, 2, []]);
  });

  test('may mix credits and debits', async () => {
    const transactions = [{ amount: '15.00' }, { amount: '5.00', indicator: 'DBIT' as const }];
    const { movements } = await read([{ amount: '10.00', transactions }]);
    expect(movements.map(({ amount }) => amount)).toEqual([15_000n, -5000n]);
  });

  test('that does not add up is listed as one, with all that its details say', async () => {
    const transactions = [
      { amount: '1.00', unstructured: ['EEN'] },
      { amount: '2.00', unstructured: ['TWEE'] },
    ];
    const { movements, codes } = await read([{ amount: '10.00', transactions }]);
    expect(only(movements)).toMatchObject({ amount: 10_000n, information: 'EEN TWEE', head: null });
    expect(codes).toEqual(['details-differ']);
  });

  test('without amounts is listed as one, without a warning', async () => {
    const { movements, codes } = await read([
      { amount: '10.00', transactions: [{ unstructured: ['EEN'] }, {}] },
    ]);
    expect([movements.length, codes]).toEqual([1, []]);
  });
});

describe('a reference given as such', () => {
  const ogm = makeOgm('0000000097');

  test.each([
    ['Belgian', { issuer: 'BBA', reference: ogm }, { kind: 'ogm', value: ogm, valid: true }],
    [
      'Belgian, printed',
      { issuer: 'BBA', reference: '+++123/1234/12328+++' },
      { kind: 'ogm', value: '123123412328', valid: true },
    ],
    [
      'Belgian with wrong check digits',
      { issuer: 'BBA', reference: '000000009798' },
      { kind: 'ogm', value: '000000009798', valid: false },
    ],
    ['without issuer', { reference: ogm }, { kind: 'ogm', value: ogm, valid: true }],
    [
      'twelve digits of another country',
      { reference: '123456789012' },
      { kind: 'other', value: '123456789012', valid: false },
    ],
    [
      'ISO 11649',
      { issuer: 'ISO', reference: makeRf('539007547034') },
      { kind: 'rf', value: 'RF18539007547034', valid: true },
    ],
    [
      'ISO 11649 with wrong check digits',
      { reference: 'RF19539007547034' },
      { kind: 'rf', value: 'RF19539007547034', valid: false },
    ],
    [
      'a Swiss one',
      { proprietary: 'QRR', reference: '000000000000000000000000003' },
      { kind: 'other', value: '000000000000000000000000003', valid: false },
    ],
  ])('%s', async (_, given, expected) => {
    const movement = await single({ references: [given], unstructured: ['DANK'] });
    expect(movement.structuredReference).toEqual(expected);
    expect(movement.communication).toMatchObject({
      kind: 'structured',
      text: given.reference,
      message: 'DANK',
    });
  });

  test('stays text: zeros in front are kept', async () => {
    expect(ogm.startsWith('00000000')).toBe(true);
    expect(
      (await single({ references: [{ issuer: 'BBA', reference: ogm }] })).structuredReference
        ?.value,
    ).toBe(ogm);
  });

  test('twice the same is one, two different ones are none', async () => {
    const first = { issuer: 'BBA', reference: ogm };
    const second = { issuer: 'BBA', reference: '123123412328' };
    expect((await single({ references: [first, first] })).structuredReference?.value).toBe(ogm);
    const both = await single({ references: [first, second] });
    expect(both.structuredReference).toBeNull();
    expect(both.communication.text).toBe(`${ogm} 123123412328`);
  });
});
