import ExcelJS from 'exceljs';
import { camtFile } from '../fixtures/bank/camt-writer.ts';
import { codaFile } from '../fixtures/bank/coda-writer.ts';
import { zipFile } from '../fixtures/bank/zip-writer.ts';

const payer = { name: 'ZOË', account: 'BE41063012345610', bic: 'KREDBEBB' };

const coda = codaFile([
  {
    opening: 100_000n,
    movements: [
      { amount: 12_340n, structured: true, communication: '101090933755493', ...payer },
      { amount: -5000n, code: '10105000', communication: 'LONEN' },
      { amount: -2000n, sequence: '0002', detail: '0001', code: '50105000' },
      { amount: -3000n, sequence: '0002', detail: '0002', code: '50105000' },
      {
        amount: 10n,
        sequence: '0003',
        communication: 'X'.repeat(149),
        information: [{ structured: true, text: '001JAN' }],
      },
    ],
    messages: ['DAG'],
  },
  { opening: 107_350n, sequence: '002', paperNumber: '002' },
]);

const camt = camtFile([
  {
    entries: [
      {
        amount: '10.00',
        transactions: [
          { amount: '7.50', references: [{ issuer: 'BBA', reference: '090933755493' }] },
          { amount: '2.50', debtor: { name: 'ZOË', iban: 'BE41063012345610' } },
        ],
      },
      { amount: '5.00', indicator: 'DBIT', reversal: true, information: 'KOSTEN' },
    ],
  },
]);

const csv = [
  'Rekening;Datum;Bedrag;Saldo;Munt;Mededeling',
  'BE68539007547034;02/01/2026;1.250,00;1.250,00;EUR;"A;É"',
  'BE68539007547034;03/01/2026;-2,50;1.247,50;EUR;C',
].join('\n');

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('A');
  sheet.addRow(['Datum', 'Bedrag', 'Munt', 'Rekening']);
  sheet.addRow([new Date(Date.UTC(2026, 0, 2)), 12.5, 'EUR', 'BE68539007547034']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A small sound file of each kind, made by the project's own writers. */
export const ownFiles: [kind: string, bytes: Uint8Array][] = [
  ['CODA', coda],
  ['CAMT', Buffer.from(camt)],
  ['CSV', Buffer.from(csv)],
  [
    'a zip',
    zipFile([
      { name: '1.xml', content: camt },
      { name: '2.cod', content: coda },
    ]),
  ],
  ['XLSX', await workbook()],
];
