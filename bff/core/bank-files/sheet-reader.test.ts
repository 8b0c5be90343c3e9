import { describe, expect, test } from 'vitest';
import { only } from '../../../tests/fixtures/bank/read-coda.ts';
import { parseBankFile } from './read-statements.ts';
import type { ColumnMapping } from './sheet-types.ts';

async function read(text: string | Uint8Array, mapping?: ColumnMapping) {
  const { statements, problems, refused } = await parseBankFile(Buffer.from(text), { mapping });
  return { statements, refused, codes: problems.map(({ code }) => code), problems };
}

/** Exports as the banks lay them out; the rows are made up. */
const belfius = (preamble: number) =>
  [
    ...Array.from({ length: preamble }, (_, at) =>
      at === 0
        ? 'Boekingsdatum vanaf;01/01/2026'
        : at === 1
          ? 'Laatste saldo;1.012,50 EUR'
          : `Filter ${at};`,
    ),
    'Rekening;Boekingsdatum;Rekeninguittrekselnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen',
    'BE68 5390 0754 7034;03/01/2026;00002;8;BE41 0630 1234 5610;JAN JANSSENS;MOLENSTRAAT 60;9340 LEDE;OVERSCHRIJVING +++123/1234/12328+++;04/01/2026;1.250,00;EUR;KREDBEBB;BE;+++123/1234/12328+++',
    'BE68 5390 0754 7034;02/01/2026;00001;7;;;;;KOSTEN;02/01/2026;-2,50;EUR;;;',
  ].join('\r\n');

describe('Belfius', () => {
  test.each([0, 12, 24])('with %d lines of preamble', async (preamble) => {
    const { statements, codes } = await read(belfius(preamble));
    expect(codes).toEqual(['balance-missing']);
    const statement = only(statements);
    expect(statement).toMatchObject({
      format: 'csv',
      account: 'BE68539007547034',
      iban: 'BE68539007547034',
      currency: 'EUR',
      number: null,
      openingDate: '2026-01-02',
      closing: preamble ? 1_012_500n : null,
    });
    expect(statement.movements).toMatchObject([
      { position: 1, amount: -2500n, statementNumber: '00001', bankReference: '7' },
      {
        amount: 1_250_000n,
        bookingDate: '2026-01-03',
        valueDate: '2026-01-04',
        structuredReference: null,
        counterparty: {
          name: 'JAN JANSSENS',
          iban: 'BE41063012345610',
          bic: 'KREDBEBB',
          address: ['MOLENSTRAAT 60 9340 LEDE'],
        },
        communication: { kind: 'free' },
      },
    ]);
    expect(statement.movements[1]?.communication.text).toContain('+++123/1234/12328+++');
  });
});

test('KBC, with balances, a column for the structured reference and several own accounts', async () => {
  const header =
    'Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;Vrije mededeling';
  const rows = [
    'BE68539007547034;;BALIE;EUR;02026001;05/01/2026;OVERSCHRIJVING;05/01/2026;100,00;150,00;100,00;;BE41063012345610;KREDBEBB;JAN;LEDE;***123/1234/12328***;',
    'BE47435000000080;;BALIE;EUR;02026001;05/01/2026;OVERSCHRIJVING;05/01/2026;-7,00;3,00;;-7,00;;;;;;HUUR',
    'BE68539007547034;;BALIE;EUR;02026001;04/01/2026;KOSTEN;04/01/2026;-5,00;50,00;;-5,00;;;;;***123/1234/12345***;',
  ];
  const { statements, codes } = await read([header, ...rows].join('\n'));
  expect(codes).toEqual([]);
  expect(statements).toMatchObject([
    {
      account: 'BE68539007547034',
      number: '02026001',
      opening: 55_000n,
      closing: 150_000n,
      index: 0,
    },
    { account: 'BE47435000000080', opening: 10_000n, closing: 3000n, index: 1 },
  ]);
  expect(statements[0]?.movements.map(({ structuredReference }) => structuredReference)).toEqual([
    { kind: 'ogm', value: '***123/1234/12345***', valid: false },
    { kind: 'ogm', value: '123123412328', valid: true },
  ]);
});

test('ING in windows-1252, with notices that hold no amount', async () => {
  const text = [
    'Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;Munteenheid;Omschrijving;Detail van de omzet;Bericht',
    'BE68539007547034;BALIE;BE41063012345610;1;02/01/2026;02/01/2026;12,5;EUR;Café;Détail;',
    'BE68539007547034;BALIE;;2;02/01/2026;02/01/2026;;EUR;Kennisgeving;;',
  ].join('\n');
  const { statements, codes } = await read(Buffer.from(text, 'latin1'));
  expect(codes).toEqual(['balance-missing']);
  expect(only(only(statements).movements)).toMatchObject({
    amount: 12_500n,
    communication: { text: 'Café Détail' },
  });
});

test('French headers, tabs, UTF-16, dates with dots and a minus behind', async () => {
  const text = [
    'Compte\tDate de comptabilisation\tDate valeur\tMontant\tDevise\tCompte contrepartie\tNom contrepartie\tCommunication',
    "BE68539007547034\t05.01.26\t05.01.26\t1'234,50-\tEUR\t\tÉLISE\tLOYER",
  ].join('\r\n');
  const { statements } = await read(Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect(only(only(statements).movements)).toMatchObject({
    amount: -1_234_500n,
    bookingDate: '2026-01-05',
    counterparty: { name: 'ÉLISE' },
  });
});

describe('a mapping', () => {
  const mapping: ColumnMapping = {
    columns: { bookingDate: ['When'], amount: ['What'], description: ['Why', 'More'] },
    hasHeader: true,
    dateOrder: 'mdy',
    decimalSign: '.',
    inverted: true,
    account: 'BE68539007547034',
    currency: 'EUR',
  };

  test('that was remembered is used as it is', async () => {
    const { statements, codes } = await read(
      'x;y\nWhen;What;Why;More\n01/02/2026;-5.00;A;B',
      mapping,
    );
    expect(codes).toEqual(['balance-missing']);
    expect(only(statements)).toMatchObject({
      account: 'BE68539007547034',
      movements: [{ amount: 5000n, bookingDate: '2026-01-02', communication: { text: 'A B' } }],
    });
  });

  test('that does not fit refuses the file', async () => {
    expect(await read('a;b\n1;2', mapping)).toMatchObject({
      refused: true,
      codes: ['mapping-unfit'],
    });
    expect(await read('a;b\n1;2')).toMatchObject({ refused: true, codes: ['mapping-unfit'] });
  });

  test('may name columns by number', async () => {
    const columns = { bookingDate: [1], amount: [0] };
    const { statements } = await read('5.00;2026-01-02', {
      ...mapping,
      columns,
      hasHeader: false,
      inverted: false,
    });
    expect(only(statements).movements).toMatchObject([
      { amount: 5000n, bookingDate: '2026-01-02' },
    ]);
  });
});

function sheet(...rows: string[]): string {
  return ['Account;Date;Amount;Currency;Balance', ...rows].join('\n');
}

function row(date: string, amount: string, balance: string, currency = 'EUR'): string {
  return `BE68539007547034;${date};${amount};${currency};${balance}`;
}

describe('faults', () => {
  test.each([
    ['an amount that is none', row('2026-01-02', 'abc', ''), 'field-unreadable', 2],
    ['a date that is none', row('2026-02-30', '5.00', ''), 'field-unreadable', 2],
  ])('%s refuses the file, with its row', async (_, line, code, record) => {
    const { refused, problems } = await read(sheet(line));
    expect(refused).toBe(true);
    expect(problems).toMatchObject([{ code, record, severity: 'refuse' }]);
  });

  test('a balance that does not follow holds the statement, with its row', async () => {
    const rows = [row('2026-01-02', '5.00', '5.00'), row('2026-01-03', '1.00', '7.00')];
    const { problems } = await read(sheet(...rows));
    expect(problems.map(({ code, severity, record }) => [code, severity, record])).toEqual([
      ['balance', 'hold', 3],
      ['balance', 'hold', undefined],
    ]);
  });

  test('more than one currency holds the statement', async () => {
    const rows = [row('2026-01-02', '5.00', ''), row('2026-01-03', '1.00', '', 'USD')];
    expect((await read(sheet(...rows))).codes).toContain('currency-differs');
  });

  test('dates that may be read two ways hold the file, unless the headers are Dutch or French', async () => {
    expect((await read('Date;Amount;Currency;Account\n01/02/2026;5,00;EUR;X1')).codes).toContain(
      'date-order',
    );
    expect((await read('Datum;Bedrag;Munt;Rekening\n01/02/2026;5,00;EUR;X1')).codes).not.toContain(
      'date-order',
    );
  });

  test('amounts that may be whole or decimal hold the file', async () => {
    expect((await read('Datum;Bedrag;Munt\n13/02/2026;1.500;EUR')).codes).toContain('decimal-sign');
  });

  test('parts of a cent and rows without date are warned of', async () => {
    const { problems } = await read(sheet(row('2026-01-02', '5.005', ''), ';;5.00;;'));
    const warned = problems.filter(({ severity }) => severity === 'warn').map(({ code }) => code);
    expect(warned).toEqual(['row-without-date', 'sub-cent', 'balance-missing']);
  });

  test('quotes that do not close refuse the file', async () => {
    expect(await read('Date;Amount\n"01/02/2026;5')).toMatchObject({
      refused: true,
      statements: [],
    });
  });
});
