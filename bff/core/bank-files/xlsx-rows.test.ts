import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { only } from '../../../tests/fixtures/bank/read-coda.ts';
import { zipFile } from '../../../tests/fixtures/bank/zip-writer.ts';
import { parseBankFile } from './read-statements.ts';

async function workbook(rows: unknown[][], { date1904 = false } = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet('Verrichtingen');
  for (const row of rows) sheet.addRow(row);
  sheet.getColumn(1).numFmt = 'dd/mm/yyyy';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const header = ['Datum', 'Bedrag', 'Saldo', 'Munt', 'Rekening', 'Mededeling'];
const account = 'BE68539007547034';

function inlineCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

describe('a workbook', () => {
  test.each([false, true])(
    'gives numbers as decimals and days as dates, counted from 1904: %s',
    async (date1904) => {
      const rows = [
        ['Verrichtingen van januari'],
        [],
        header,
        [new Date(Date.UTC(2026, 0, 31)), 0.1 + 0.2, 100.3, 'EUR', account, 'A'],
        [
          new Date(Date.UTC(2024, 1, 29)),
          -33.5,
          66.8,
          'EUR',
          account,
          { richText: [{ text: 'B ' }, { text: 'C' }] },
        ],
      ];
      const { statements, problems } = await parseBankFile(await workbook(rows, { date1904 }));
      expect(problems).toEqual([]);
      expect(only(statements)).toMatchObject({
        format: 'xlsx',
        account,
        opening: 100_000n,
        closing: 66_800n,
        movements: [
          { amount: 300n, bookingDate: '2026-01-31', lines: [4, 4] },
          { amount: -33_500n, bookingDate: '2024-02-29', communication: { text: 'B C' } },
        ],
      });
    },
  );

  test('keeps twelve digits of a reference written as text', async () => {
    const rows = [
      [...header, 'Gestructureerde mededeling'],
      [new Date(Date.UTC(2026, 0, 2)), 5, 5, 'EUR', account, '', '000000009797'],
    ];
    const { statements } = await parseBankFile(await workbook(rows));
    expect(statements[0]?.movements[0]?.structuredReference).toEqual({
      kind: 'ogm',
      value: '000000009797',
      valid: true,
    });
  });

  test('with texts in the cells themselves and no styles is read', async () => {
    const rows = [header, ['02/01/2026', '5,00', '5,00', 'EUR', account, 'A']].map(
      (row) => `<row>${row.map(inlineCell).join('')}</row>`,
    );
    const files = {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="/xl/sheet.xml"/></Relationships>',
      'xl/sheet.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    };
    const bytes = zipFile(Object.entries(files).map(([name, content]) => ({ name, content })));
    const { statements, problems } = await parseBankFile(bytes);
    expect(problems).toEqual([]);
    expect(only(only(statements).movements)).toMatchObject({
      amount: 5000n,
      bookingDate: '2026-01-02',
    });
  });

  test('without a sheet, or with a document type, is refused', async () => {
    const name = 'xl/workbook.xml';
    for (const content of [
      '<workbook/>',
      '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>',
      '<workbook',
    ]) {
      const { refused, problems } = await parseBankFile(zipFile([{ name, content }]));
      expect([refused, problems.map(({ code }) => code)]).toEqual([true, ['zip-unreadable']]);
    }
  });
});
