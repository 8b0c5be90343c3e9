import fc from 'fast-check';
import { test } from 'vitest';

const seed = Number(process.env['PROPERTY_SEED'] ?? 20261124);
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 300);

/**
 * Registers a property as a test whose title carries its seed, so that every report prints it.
 * `PROPERTY_RUNS` and `PROPERTY_SEED` raise the count or change the seed for a longer proof.
 */
export function propertyTest<Inputs extends [unknown, ...unknown[]]>(
  title: string,
  arbitraries: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> },
  check: (...inputs: Inputs) => void,
): void {
  test(`${title} (seed ${seed})`, () => {
    fc.assert(fc.property<Inputs>(...arbitraries, check), { seed, numRuns });
  });
}
