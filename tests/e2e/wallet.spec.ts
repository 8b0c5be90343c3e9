import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';

import type { BankAccount, StatementRow, TopUpRow } from '#contract/wallet';

import { codaFile } from '../fixtures/bank/coda-writer.ts';
import { expect, test } from './balie.ts';
import { signIn } from './sign-in.ts';

interface Page1<Row> {
  items: Row[];
}

const read = async <Row>(page: Page, resource: string): Promise<Row[]> => {
  const reply = await page.request.get(`/api/${resource}`);
  return ((await reply.json()) as Page1<Row>).items;
};

const thousandths = (decimal: string): bigint => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(3, '0'));
};

/** `251126` of `2026-11-25`. */
const codaDay = (iso: string): string => iso.slice(8, 10) + iso.slice(5, 7) + iso.slice(2, 4);

test('a bank file credits the wallet whose reference it names, once', async ({ page }) => {
  await signIn(page, 'finance');
  const [topUp] = await read<TopUpRow>(page, 'top-ups?state=open&method=transfer');
  const [last] = await read<StatementRow>(page, 'statements?limit=1');
  const accounts = await read<BankAccount>(page, 'bank-accounts');
  const iban = accounts.find(({ id }) => id === last?.bankAccount.id)?.iban ?? '';
  const cents = topUp?.amountCents ?? 0;
  const next = String(Number(last?.number ?? 0) + 1).padStart(3, '0');
  const today = new Date().toISOString().slice(0, 10);
  const file = codaFile([
    {
      account: iban,
      sequence: next,
      paperNumber: next,
      opening: thousandths(last?.closing ?? '0'),
      openingDate: codaDay(last?.closingOn ?? today),
      closingDate: codaDay(today),
      creationDate: codaDay(today),
      movements: [
        {
          amount: BigInt(cents) * 10n,
          structured: true,
          communication: `101${topUp?.reference}`,
          valueDate: codaDay(today),
          bookingDate: codaDay(today),
          name: 'BETALER',
        },
      ],
    },
  ]);
  const upload = { name: 'vandaag.cod', mimeType: 'text/plain', buffer: Buffer.from(file) };

  await page.goto('/statement-files');
  await page.locator('input[type=file]').setInputFiles(upload);
  await expect(page.getByText(/1 verrichtingen: 1 gecrediteerd/)).toBeVisible();
  await page.goto(`/top-ups/${topUp?.id}/show`);
  await expect(page.locator('#main').getByRole('status').first()).toContainText('gecrediteerd');

  await page.goto('/statement-files');
  await page.locator('input[type=file]').setInputFiles(upload);
  await expect(page.getByText(/niets is dubbel geboekt/)).toBeVisible();
});

test('a file that is no bank file is refused whole, and says so', async ({ page }) => {
  await signIn(page, 'finance');
  await page.goto('/statement-files');
  const before = await read(page, 'statements?limit=200');
  const buffer = Buffer.from('Dit is geen bankbestand.\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByRole('listitem').filter({ hasText: 'brief.txt' })).toContainText(
    /geweigerd|niet gelezen|herkend/i,
  );
  expect(await read(page, 'statements?limit=200')).toHaveLength(before.length);
});

const sample = path.resolve(
  import.meta.dirname,
  '../../../shared/statements/tryton__coda/coda/CODA.txt',
);
if (existsSync(sample)) {
  test('a real CODA file from a bank credits the wallets that the demo announced', async ({
    page,
  }) => {
    await signIn(page, 'finance');
    await page.goto('/statement-files');
    await page.locator('input[type=file]').setInputFiles(sample);
    const line = page.getByRole('listitem').filter({ hasText: 'CODA.txt' });
    await expect(line).toContainText(/verrichtingen/);
    await expect(line).toContainText(/[1-9]\d* gecrediteerd/);
    await line.getByRole('link').click();
    await page
      .locator('#main')
      .getByRole('link', { name: /^Uittreksel \d/ })
      .first()
      .click();
    await expect(page.getByRole('table', { name: 'Verrichtingen' })).toBeVisible();
    await expect(page.getByText('klopt', { exact: true })).toBeVisible();
  });
}
