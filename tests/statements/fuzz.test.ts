import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectStatements } from '../../bff/core/bank-files/collect-statements.ts';
import { parseBankFile, readBankFile } from '../../bff/core/bank-files/read-statements.ts';
import type { ParsedBankFile } from '../../bff/core/bank-files/types.ts';
import { mutations } from './mutations.ts';
import { ownFiles } from './own-files.ts';
import { hasSharedFiles, sharedFile, sharedFiles } from './shared-files.ts';

const proof = process.env['PROOF'] === '1';
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261124);
const numRuns = proof ? 10_000 : 100;
const numRunsShared = proof ? 2000 : 50;

/** A whole answer, whatever the bytes: refused with a reason and without statements, or statements that add up. */
function expectWholeAnswer({ statements, problems, refused }: ParsedBankFile): void {
  expect(refused).toBe(problems.some(({ severity }) => severity === 'refuse'));
  const isNotice = statements.every(({ format }) => format === 'camt.054' || format === 'camt.052');
  expect(refused && !isNotice).toBe(false);
  for (const {
    index,
    opening,
    closing,
    movements,
    listed,
    credit,
    debit,
    currency,
  } of statements) {
    expect(movements).toHaveLength(listed);
    const held = problems.some(
      ({ statement = index, severity }) => severity === 'hold' && statement === index,
    );
    if (held || opening === null || closing === null || refused) continue;
    const counted = movements.filter((movement) => movement.currency === currency);
    const sum = counted.reduce((total, { amount }) => total + amount, 0n);
    expect(opening + sum).toBe(closing);
    expect(credit - debit).toBe(sum);
  }
}

async function expectToSurvive(bytes: Uint8Array, runs: number): Promise<void> {
  const property = fc.asyncProperty(mutations, async (mutate) => {
    expectWholeAnswer(await parseBankFile(mutate(bytes)));
  });
  await fc.assert(property, { seed, numRuns: runs });
}

describe(`no change of its bytes (${numRuns} of each kind, seed ${seed}) makes a reader throw, hang or answer by halves`, () => {
  test.each(ownFiles)('%s', (_, bytes) => expectToSurvive(bytes, numRuns));

  test('bytes of any kind', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expectWholeAnswer(await parseBankFile(bytes));
    });
    await fc.assert(property, { seed, numRuns });
  });

  const shared = proof ? sharedFiles() : sharedFiles().filter((_, at) => at % 7 === 0);
  test.skipIf(!hasSharedFiles).each(shared)('%s', (file) =>
    expectToSurvive(sharedFile(file), numRunsShared),
  );
});

test.each(ownFiles)('%s arrives in pieces of any size alike', async (_, bytes) => {
  const whole = await parseBankFile(bytes);
  expect(whole.problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  for (const size of [1, 2, 3, 127, 4095, 4097]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (__, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    expect(await collectStatements(readBankFile(pieces))).toEqual(whole);
  }
});
