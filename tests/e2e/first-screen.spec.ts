import { gzipSync } from 'node:zlib';

import { expect, test } from './balie.ts';
import { signIn } from './sign-in.ts';

/** An empty react-admin 5.15 app weighs 331 kB. */
const budgetKb = 420;

test('the first screen after signing in needs little JavaScript', async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body());
  });
  await signIn(page, 'helpdesk');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.waitForLoadState('networkidle');

  const sizes = await Promise.all(
    [...scripts].map(async ([name, body]) => ({ name, kb: gzipSync(await body).length / 1000 })),
  );
  const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
  test
    .info()
    .annotations.push({ type: 'JavaScript', description: `${total.toFixed(0)} kB gzipped` });
  expect(total, 'nothing was measured').toBeGreaterThan(100);
  expect(total).toBeLessThanOrEqual(budgetKb);
  expect(sizes.map(({ name }) => name).join(), 'charts are lazy').not.toMatch(/recharts|chart/i);
});
