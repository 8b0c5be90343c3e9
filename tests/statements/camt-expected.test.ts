import { describe, expect, test } from 'vitest';
import { parseBankFile } from '../../bff/core/bank-files/read-statements.ts';
import { note } from '../support/note.ts';
import { compareWithCamtReader, type CamtReport } from './compare-camt.ts';
import { comparisonTable, unexplained } from './comparison.ts';
import { expectations, hasSharedFiles, sharedFile } from './shared-files.ts';

describe.skipIf(!hasSharedFiles)('CAMT files of other projects', () => {
  test.each(expectations('camt'))(
    '$file is read as an independent reader does',
    async (expected) => {
      const parsed = await parseBankFile(sharedFile(expected.file));
      const comparison = compareWithCamtReader(expected as unknown as CamtReport, parsed);
      note(comparisonTable(expected.file, [comparison]));
      expect(unexplained([comparison])).toEqual([]);
    },
  );

  test('both statements in the zip are read', async () => {
    const name =
      'OCA__bank-statement-import/account_statement_import_camt/test_files/test-camt053.zip';
    const { statements, refused } = await parseBankFile(sharedFile(name));
    expect(refused).toBe(false);
    expect(
      statements.map(({ entry, openingDate, movements }) => [entry, openingDate, movements.length]),
    ).toEqual([
      ['test-camt053_02.xml', '2014-02-05', 3],
      ['test-camt053_03.xml', '2014-03-05', 3],
    ]);
  });
});
