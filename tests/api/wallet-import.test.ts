import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { importStatement } from '../../bff/features/wallet/import-statement.ts';
import { receiveFile } from '../../bff/features/wallet/import/receive-file.ts';
import { codaFile, type CodaStatement } from '../fixtures/bank/coda-writer.ts';
import {
  balances,
  makeBankAccount,
  makeTopUp,
  makeWallet,
  type TestWallet,
} from '../fixtures/wallet-world.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let delta: TestWallet;
beforeEach(async () => {
  app = await startTestApp();
  await makeBankAccount(app.owner);
  delta = await makeWallet(app.owner, 'Immo Delta BV');
});
afterEach(() => app.close());

const load = async (...statements: CodaStatement[]) => {
  const file = await receiveFile(app.deps, [codaFile(statements)] as never, {
    name: 'coda.txt',
    source: 'command-line',
    uploadedBy: null,
    bankAccountId: null,
    now: app.clock.now(),
  });
  await importStatement(app.deps, file.id, { now: app.clock.now(), bytes: file.bytes });
  const [row] =
    await app.owner`select state, result, problems from statement_files where id = ${file.id}`;
  return row as { state: string; result: Record<string, number>; problems: { code: string }[] };
};

describe('a statement', () => {
  it('credits what names an open top-up and leaves the rest in suspense', async () => {
    const topUp = await makeTopUp(app.owner, delta.id, 25_000);
    const file = await load({
      opening: 100_000n,
      movements: [
        { amount: 250_000n, structured: true, communication: `101${topUp.reference}` },
        { amount: 10_000n, communication: 'zonder referentie' },
        { amount: -1_500n, communication: 'iets anders' },
      ],
    });
    expect(file).toMatchObject({
      state: 'imported',
      problems: [],
      result: { credited: 1, open: 2 },
    });
    expect(await balances(app.owner)).toEqual({
      BE68539007547034: 10_000 + 25_000 + 1000 - 150,
      'Immo Delta BV': 25_000,
      suspense: 850,
      'opening-equity': 10_000,
    });
  });
});
