import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './balie.ts';
import { signIn } from './sign-in.ts';

/** Serious and critical violations of the page as it stands, each with where it is. */
const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${page.url()} ${id} ${target.join(' ')}`),
    );
};

test('axe finds nothing serious in dialogs', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/staff');
  await expect(page.locator('#main h1')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  const found = await violations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Medewerker uitnodigen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
});
