import { describe, expect, test } from 'vitest';
import {
  camtFile,
  type CamtOptions,
  type CamtStatement,
} from '../../../tests/fixtures/bank/camt-writer.ts';
import { only } from '../../../tests/fixtures/bank/read-coda.ts';
import { parseBankFile } from './read-statements.ts';

async function read(statements: CamtStatement[], options?: CamtOptions) {
  return parseBankFile(Buffer.from(camtFile(statements, options)));
}

const credit: CamtStatement = {
  entries: [
    { amount: '12.50', transactions: [{ debtor: { name: 'JAN', iban: 'BE41063012345610' } }] },
  ],
};

async function numberOf(statement: CamtStatement) {
  return only((await read([statement])).statements).number;
}

function balances(opening: string, closing: string): CamtStatement['balances'] {
  return [
    ['OPBD', opening, '2026-01-01'],
    ['CLBD', closing, '2026-01-02'],
  ];
}

describe('a statement', () => {
  test.each(Array.from({ length: 12 }, (_, at) => String(at + 2).padStart(2, '0')))(
    'of version %s',
    async (version) => {
      const { statements, problems } = await read([credit], { version });
      expect(problems).toEqual([]);
      expect(only(statements)).toMatchObject({
        format: 'camt.053',
        account: 'BE68539007547034',
        currency: 'EUR',
        number: '1',
        reference: 'STMT1',
        holder: 'BALIE NV',
        opening: 0n,
        openingDate: '2026-01-01',
        closing: 12_500n,
        closingDate: '2026-01-02',
        movements: [
          { amount: 12_500n, counterparty: { name: 'JAN', account: 'BE41063012345610' } },
        ],
      });
    },
  );

  test('is read by local names, whatever the prefix', async () => {
    expect(await read([credit], { prefix: 'n1' })).toMatchObject({
      statements: [{ closing: 12_500n }],
      problems: [],
    });
  });

  test('may lie in an envelope', async () => {
    const xml = camtFile([credit]).replace(/^.*\n/, '');
    const enveloped = `<Envelope><Hdr><Id>1</Id></Hdr>${xml}</Envelope>`;
    expect(await parseBankFile(Buffer.from(enveloped))).toMatchObject({
      statements: [{}],
      problems: [],
    });
  });

  test('takes its number from the electronic, then the legal sequence, then its name', async () => {
    expect(await numberOf({ sequence: '58', legalSequence: '2' })).toBe('58');
    expect(await numberOf({ sequence: '', legalSequence: '2' })).toBe('2');
    expect(await numberOf({ sequence: '', id: 'X/1' })).toBe('X/1');
  });

  test('opens with what the day before closed with, when it has no opening of its own', async () => {
    const previous: CamtStatement['balances'] = [
      ['PRCD', '-5.00', '2025-12-31'],
      ['CLBD', '7.50', '2026-01-02'],
    ];
    const { statements, problems } = await read([{ ...credit, balances: previous }]);
    expect(only(statements)).toMatchObject({ opening: -5000n, openingDate: '2025-12-31' });
    expect(problems).toEqual([]);
  });

  test('without currency of its own has that of its balances', async () => {
    expect(only((await read([{ currency: '' }])).statements).currency).toBe('EUR');
  });

  test('may name its account otherwise than by IBAN', async () => {
    expect(only((await read([{ otherId: '539-0075470' }])).statements)).toMatchObject({
      account: '539-0075470',
      iban: null,
    });
  });

  test('without entries, and several of them', async () => {
    const { statements, problems } = await read([
      {},
      { sequence: '2' },
      { iban: 'BE47435000000080' },
    ]);
    expect(statements.map(({ index, movements }) => [index, movements.length])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('held until accepted', () => {
  test.each<[string, CamtStatement, CamtOptions, object]>([
    [
      'balances that do not agree',
      { ...credit, balances: balances('0.00', '12.51') },
      {},
      { code: 'balance', expected: '12.50', found: '12.51' },
    ],
    [
      'no closing balance',
      { balances: [['OPBD', '0.00', '2026-01-01']] },
      {},
      { code: 'balance-missing', field: 'Stmt/Bal (CLBD)' },
    ],
    ['a page of a longer statement', credit, { lastPage: false }, { code: 'page-of-statement' }],
    [
      'an entry in another currency',
      { entries: [{ amount: '0.00', currency: 'USD' }] },
      {},
      { code: 'currency-differs', found: 'USD' },
    ],
    [
      'an impossible date',
      { entries: [{ amount: '0.00', bookingDate: '2026-02-30' }] },
      {},
      { code: 'date-unreadable', field: 'Ntry/BookgDt' },
    ],
    [
      'a summary with another count',
      {
        ...credit,
        raw: '<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>',
      },
      {},
      { code: 'summary-entries', expected: '1', found: '2' },
    ],
    [
      'a summary with another sum',
      { ...credit, raw: '<TxsSummry><TtlCdtNtries><Sum>9</Sum></TtlCdtNtries></TxsSummry>' },
      {},
      { code: 'summary-total' },
    ],
  ])('%s', async (_, statement, options, problem) => {
    const { statements, problems, refused } = await read([statement], options);
    expect(problems).toMatchObject([{ severity: 'hold', statement: 0, ...problem }]);
    expect([statements.length, refused]).toEqual([1, false]);
  });

  test('a gap between the statements of one account', async () => {
    const { problems } = await read([{}, { sequence: '3' }]);
    expect(problems).toMatchObject([
      { code: 'statement-gap', statement: 1, expected: '2', found: '3' },
    ]);
  });
});

describe('refused whole', () => {
  const xml = camtFile([credit]);

  test.each<[string, string, string]>([
    ['an unknown version', camtFile([credit], { version: '14' }), 'version-unknown'],
    ['version 01', camtFile([credit], { version: '01' }), 'version-unknown'],
    [
      'a message in the namespace of another',
      camtFile([credit], { namespace: 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09' }),
      'version-unknown',
    ],
    ['no account', camtFile([{ otherId: ' ' }]), 'field-unreadable'],
    [
      'an amount that is none',
      xml.replace(
        '12.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts',
        '1,5</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts',
      ),
      'field-unreadable',
    ],
    ['a negative amount', xml.replaceAll('>12.50<', '>-12.50<'), 'field-unreadable'],
    [
      'an amount finer than thousandths',
      camtFile([{ entries: [{ amount: '1.00001' }] }]),
      'field-unreadable',
    ],
    ['no currency', xml.replaceAll(' Ccy="EUR"', ''), 'field-unreadable'],
    ['neither credit nor debit', xml.replaceAll('CRDT', 'PLUS'), 'field-unreadable'],
    ['a cut text', xml.slice(0, -30), 'xml'],
    ['an unclosed element', xml.replace('</Ntry>', ''), 'xml'],
    ['an entity of its own', xml.replace('JAN', '&jan;'), 'xml'],
    [
      'a document type',
      xml.replace('\n', '\n<!DOCTYPE Document [<!ENTITY a "b">]>'),
      'xml-doctype',
    ],
    ['bytes that are not the text they claim', xml.replace('UTF-8', 'nonsense'), 'encoding'],
    ['elements without end', xml.replace('JAN', '<a>'.repeat(100)), 'xml-limit'],
    ['a text without end', xml.replace('JAN', 'x'.repeat(2_000_000)), 'xml-limit'],
    ['another XML file', '<?xml version="1.0"?><svg><g/></svg>', 'format-unknown'],
    ['a message without statement', camtFile([]), 'file-empty'],
  ])('%s', async (_, text, code) => {
    const { statements, problems, refused } = await parseBankFile(Buffer.from(text));
    expect(problems.at(-1)).toMatchObject({ severity: 'refuse', code });
    expect([refused, statements]).toEqual([true, []]);
  });

  test.each(['camt.052', 'camt.054'] as const)('%s, though it is shown', async (message) => {
    const { statements, problems, refused } = await read([credit], { message, version: '04' });
    expect(problems).toMatchObject([
      { severity: 'refuse', code: 'not-a-statement', found: message },
    ]);
    expect(refused).toBe(true);
    expect(statements).toMatchObject([{ format: message, movements: [{ amount: 12_500n }] }]);
  });
});

test('other character sets are read as the declaration or the mark says', async () => {
  const xml = camtFile([{ entries: [{ amount: '1.00', information: 'CAFÉ €' }] }]);
  const latin = Buffer.from(xml.replace('UTF-8', 'windows-1252').replace('€', '\u0080'), 'latin1');
  const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  const marked = Buffer.from(`\ufeff${xml}`);
  for (const bytes of [latin, wide, marked]) {
    const { statements } = await parseBankFile(bytes);
    expect(statements[0]?.movements[0]?.information).toBe('CAFÉ €');
  }
});
