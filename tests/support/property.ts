import * as fc from 'fast-check';

const proof = process.env['PROOF'] === '1';
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261124);
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? (proof ? 20_000 : 300));

process.stdout.write(`properties: seed ${seed}, ${numRuns} runs each\n`);

/**
 * Checks a property for `numRuns` generated inputs, the same ones each time; throws with the shrunk counter-example.
 * `PROOF=1` runs many more; `PROPERTY_SEED` and `PROPERTY_RUNS` choose others.
 */
export function forAll<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Inputs]: fc.Arbitrary<Inputs[Index]> },
  check: (...inputs: Inputs) => void,
): void {
  fc.assert(fc.property<Inputs>(...arbitraries, check), { seed, numRuns });
}

/** Any text at all, half of it printable ASCII, with control characters and lone surrogates among the rest. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xffff })), {
    maxLength: 300,
  })
  .map((units) => String.fromCharCode(...units));
