import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBankFile } from '../../bff/core/bank-files/read-statements.ts';
import type { ParsedBankFile } from '../../bff/core/bank-files/types.ts';
import { camtFile } from '../fixtures/bank/camt-writer.ts';
import { codaFile } from '../fixtures/bank/coda-writer.ts';
import { zipFile } from '../fixtures/bank/zip-writer.ts';
import { mutations } from './mutations.ts';
import { hasSharedFiles, sharedFile, sharedFiles } from './shared-files.ts';

const proof = process.env['PROOF'] === '1';
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261124);
const numRuns = proof ? 10_000 : 100;
const numRunsShared = proof ? 2000 : 50;

const coda = codaFile([
  {
    opening: 100_000n,
    movements: [
      {
        amount: 12_340n,
        structured: true,
        communication: '101090933755493',
        name: 'ZOË',
        account: 'BE41063012345610',
        bic: 'KREDBEBB',
      },
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
          { amount: '2.50', debtor: { name: 'JAN', iban: 'BE41063012345610' } },
        ],
      },
      { amount: '5.00', indicator: 'DBIT', reversal: true, information: 'KOSTEN' },
    ],
  },
]);
const csv =
  'Rekening;Datum;Bedrag;Saldo;Munt;Mededeling\nBE68539007547034;02/01/2026;1.250,00;1.250,00;EUR;"A;B"\nBE68539007547034;03/01/2026;-2,50;1.247,50;EUR;C\n';

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('A');
  sheet.addRow(['Datum', 'Bedrag', 'Munt', 'Rekening']);
  sheet.addRow([new Date(Date.UTC(2026, 0, 2)), 12.5, 'EUR', 'BE68539007547034']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A whole answer, whatever the bytes: refused with a reason and without statements, or statements that add up. */
function expectWholeAnswer({ statements, problems, refused }: ParsedBankFile): void {
  expect(refused).toBe(problems.some(({ severity }) => severity === 'refuse'));
  const isNotice = statements.every(({ format }) => format === 'camt.054' || format === 'camt.052');
  expect(refused && !isNotice).toBe(false);
  for (const { index, opening, closing, movements, listed, credit, debit } of statements) {
    expect(movements).toHaveLength(listed);
    const sum = movements.reduce(
      (total, { amount, currency }) =>
        currency === statements[index]?.currency ? total + amount : total,
      0n,
    );
    const held = problems.some(
      ({ statement = index, severity }) => severity === 'hold' && statement === index,
    );
    if (held || opening === null || closing === null || refused) continue;
    expect(opening + sum).toBe(closing);
    expect(credit - debit).toBe(sum);
  }
}

async function expectToSurvive(bytes: Uint8Array, runs = numRuns): Promise<void> {
  await fc.assert(
    fc.asyncProperty(mutations, async (mutate) => {
      expectWholeAnswer(await parseBankFile(mutate(bytes)));
    }),
    { seed, numRuns: runs },
  );
}

describe(`no change of its bytes (${numRuns} a file, seed ${seed}) makes a reader throw, hang or answer by halves`, () => {
  test('CODA', () => expectToSurvive(coda));
  test('CAMT', () => expectToSurvive(Buffer.from(camt)));
  test('CSV', () => expectToSurvive(Buffer.from(csv)));
  test('a zip', () =>
    expectToSurvive(
      zipFile([
        { name: '1.xml', content: camt },
        { name: '2.cod', content: coda },
      ]),
    ));
  test('XLSX', async () => expectToSurvive(await workbook()));
  test('bytes of any kind', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expectWholeAnswer(await parseBankFile(bytes));
    });
    await fc.assert(property, { seed, numRuns });
  });
  test
    .skipIf(!hasSharedFiles)
    .each(proof ? sharedFiles() : sharedFiles().filter((_, at) => at % 7 === 0))(
    '%s',
    async (file) => {
      await expectToSurvive(sharedFile(file), numRunsShared);
    },
  );
});
