import { describe, expect, test } from 'vitest';
import { parseBankFile } from '../../bff/core/bank-files/read-statements.ts';
import { note } from '../support/note.ts';
import type {
  CodeliciousStatement,
  FebelfinStatement,
  PycodaStatement,
  Report,
  SpecReader,
} from './coda-readers.ts';
import {
  compareWithCodelicious,
  compareWithFebelfin,
  compareWithPycoda,
} from './compare-coda-parsers.ts';
import { compareWithSpecReader } from './compare-spec-reader.ts';
import { comparisonTable, unexplained } from './comparison.ts';
import { expectations, hasSharedFiles, sharedFile } from './shared-files.ts';

describe.skipIf(!hasSharedFiles)('CODA files of other projects', () => {
  test.each(expectations('coda'))('$file is read as independent readers do', async (expected) => {
    const parsed = await parseBankFile(sharedFile(expected.file));
    const comparisons = [
      compareWithSpecReader(expected['spec_reader'] as SpecReader, parsed),
      compareWithFebelfin(expected['febelfin_coda_0_4_2'] as Report<FebelfinStatement>, parsed),
      compareWithPycoda(expected['acsone_pycoda'] as Report<PycodaStatement>, parsed),
      compareWithCodelicious(expected['codelicious_php'] as Report<CodeliciousStatement>, parsed),
    ];
    note(comparisonTable(expected.file, comparisons));
    expect(unexplained(comparisons)).toEqual([]);
  });
});
