import { describe, expect, test } from 'vitest';
import { codaFile, type CodaMovement } from '../../../tests/fixtures/bank/coda-writer.ts';
import { parseBankFile } from './read-statements.ts';

/** Amounts as listed, each with its detail number, and the codes of the problems. */
async function listed(movements: CodaMovement[]) {
  const { statements, problems } = await parseBankFile(codaFile([{ movements }]));
  return {
    movements: statements[0]?.movements ?? [],
    amounts: statements[0]?.movements.map(({ detail, amount }) => [detail, amount]),
    booked: statements[0]?.booked,
    problems: problems.map(({ code }) => code),
  };
}

const one = (amount: bigint, code: string, detail = '0000', more: CodaMovement | object = {}) => ({
  amount,
  code,
  sequence: '0001',
  detail,
  ...more,
});

describe('details that add up take the place of their head', () => {
  test('type 1 with details 5', async () => {
    const { amounts, movements, booked, problems } = await listed([
      one(-300n, '10105000', '0000', { communication: 'LONEN', globalisation: '1' }),
      one(-100n, '50105000', '0001'),
      one(-200n, '50105000', '0003'),
    ]);
    expect(amounts).toEqual([
      ['0001', -100n],
      ['0003', -200n],
    ]);
    expect(movements[0]?.head).toMatchObject({ sequence: '0001', amount: -300n, details: 2 });
    expect(movements[0]?.head?.communication.text).toBe('LONEN');
    expect([booked, problems]).toEqual([1, []]);
  });

  test('type 2 with details 6 and 7, and 9 below the 7', async () => {
    const { amounts } = await listed([
      one(1000n, '20450000'),
      one(100n, '60450000', '0001'),
      one(900n, '70450000', '0002'),
      one(400n, '90450000', '0003'),
      one(500n, '90450000', '0004'),
    ]);
    expect(amounts).toEqual([
      ['0001', 100n],
      ['0003', 400n],
      ['0004', 500n],
    ]);
  });

  test('a 7 whose 9s do not add up stays as it is', async () => {
    const { amounts } = await listed([
      one(1000n, '20450000'),
      one(100n, '60450000', '0001'),
      one(900n, '70450000', '0002'),
      one(400n, '90450000', '0003'),
    ]);
    expect(amounts).toEqual([
      ['0001', 100n],
      ['0002', 900n],
    ]);
  });

  test('whatever types the bank gave them', async () => {
    for (const code of ['00150000', '80150000', '90150000']) {
      const details = [one(100n, code, '0001'), one(200n, '00150000', '0002')];
      expect((await listed([one(300n, '00150000'), ...details])).amounts).toEqual([
        ['0001', 100n],
        ['0002', 200n],
      ]);
    }
  });

  test('debits and credits mixed', async () => {
    const details = [one(500n, '50150000', '0001'), one(-200n, '50150000', '0002')];
    expect((await listed([one(300n, '10150000'), ...details])).amounts).toEqual([
      ['0001', 500n],
      ['0002', -200n],
    ]);
  });
});

describe('the head is listed', () => {
  test('when details do not add up, with a warning', async () => {
    const { amounts, problems } = await listed([
      one(300n, '10150000'),
      one(100n, '50150000', '0001'),
    ]);
    expect(amounts).toEqual([['0000', 300n]]);
    expect(problems).toEqual(['details-differ']);
  });

  test('when there are no details at all', async () => {
    expect(await listed([one(300n, '10150000')])).toMatchObject({
      amounts: [['0000', 300n]],
      problems: [],
    });
    expect((await listed([one(0n, '10150000'), one(5n, '80150000', '0001')])).amounts).toEqual([
      ['0000', 0n],
    ]);
  });

  test('for one payment split into principal and costs, with the reference and payer of a part', async () => {
    const amounts = `${'0'.repeat(42)}EUR`;
    const { movements, problems } = await listed([
      one(990n, '34150000', '0000', { communication: 'INVOICE' }),
      one(1000n, '84150100', '0001', {
        structured: true,
        communication: `105${amounts}090933755493`,
        account: 'NL34KRED0633083542',
        name: 'PAYER BV',
      }),
      one(-10n, '84137013', '0002'),
    ]);
    expect(movements).toHaveLength(1);
    expect(movements[0]).toMatchObject({
      amount: 990n,
      communication: { text: 'INVOICE' },
      structuredReference: { value: '090933755493', valid: true },
      counterparty: { name: 'PAYER BV', account: 'NL34KRED0633083542' },
      parts: [{ amount: 1000n }, { amount: -10n }],
    });
    expect(problems).toEqual([]);
  });

  test('without reference, when two parts name different ones', async () => {
    const part = (reference: string, detail: string) =>
      one(5n, '80150000', detail, { structured: true, communication: `101${reference}` });
    const { movements } = await listed([
      one(10n, '30150000'),
      part('090933755493', '0001'),
      part('123123412328', '0002'),
    ]);
    expect(movements[0]?.structuredReference).toBeNull();
  });
});

test('details count on over 9999', async () => {
  const details = Array.from({ length: 10_001 }, (_, at) =>
    one(1n * 10n, '50150000', String((at % 9999) + 1).padStart(4, '0')),
  );
  const { movements, problems } = await listed([one(100_010n, '10150000'), ...details]);
  expect([movements.length, problems]).toEqual([10_001, []]);
});
