import { describe, expect, test } from 'vitest';
import { makeOgm, makeRf } from '#core/structured-reference';
import { soundMovement } from '../../../tests/fixtures/bank/read-coda.ts';

const ogm = makeOgm('0909337554');

async function structured(communication: string) {
  return soundMovement({ amount: 10n, structured: true, communication });
}

describe('a structured communication', () => {
  test.each(['101', '102'])('%s is an OGM', async (type) => {
    const movement = await structured(type + ogm);
    expect(movement.structuredReference).toEqual({ kind: 'ogm', value: ogm, valid: true });
    expect(movement.communication).toMatchObject({ kind: 'structured', type, text: ogm });
  });

  test('101 with wrong check digits is flagged and kept', async () => {
    const { structuredReference } = await structured('101123123412345');
    expect(structuredReference).toEqual({ kind: 'ogm', value: '123123412345', valid: false });
  });

  test('100 is an RF reference of any length', async () => {
    for (const body of ['1', ogm, 'A'.repeat(21)]) {
      const { structuredReference } = await structured(`100${makeRf(body)}`);
      expect(structuredReference).toEqual({ kind: 'rf', value: makeRf(body), valid: true });
    }
  });

  test('105 carries its OGM behind amounts and currency, or zeros', async () => {
    const amounts = `${'1'.repeat(15)}${'2'.repeat(15)}${'3'.repeat(12)}EUR`;
    expect((await structured(`105${amounts}${ogm}BE`)).structuredReference).toMatchObject({
      value: ogm,
      valid: true,
    });
    expect((await structured(`105${amounts}${'0'.repeat(12)}BE`)).structuredReference).toBeNull();
    expect((await structured(`105${amounts}`)).structuredReference).toBeNull();
  });

  test.each(['103', '106', '107', '111', '113', '114', '115', '121', '124'])(
    '%s is never a reference',
    async (type) => {
      expect((await structured(type + ogm)).structuredReference).toBeNull();
    },
  );

  test('127 gives mandate, creditor and the message', async () => {
    const data = `020126111${'BE12ZZZ0403019261'.padEnd(35)}${'MANDAAT 7'.padEnd(35)}${'HUUR JANUARI'.padEnd(62)}`;
    const movement = await structured(`127${data}`);
    expect(movement.mandate).toEqual({ creditorId: 'BE12ZZZ0403019261', reference: 'MANDAAT 7' });
    expect(movement.communication.message).toBe('HUUR JANUARI');
    expect(movement.structuredReference).toBeNull();
  });
});
