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

/** Waits until nothing of the page is a skeleton any more. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('#main h1')).toBeVisible();
  await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
};

/** Addresses of every list that the rail and the tabs of its desks lead to. */
const lists = async (page: Page): Promise<string[]> => {
  const links = (scope: string) =>
    page
      .locator(scope)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  const found = new Set<string>();
  for (const desk of await links('nav a[href^="/"]')) {
    await page.goto(desk);
    await settled(page);
    found.add(desk);
    for (const tab of await links('nav a[href^="/"]')) found.add(tab);
  }
  return [...found];
};

for (const [role, look] of [
  ['auditor', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['auditor', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
  ['helpdesk', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['admin', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
] as const) {
  test.describe(`${role}, ${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);

    test('axe finds nothing serious on any page, and none is wider than the screen', async ({
      page,
    }) => {
      test.slow();
      await page.goto('/');
      const found = await violations(page);
      await signIn(page, role);
      await settled(page);
      const wide: string[] = [];
      const examine = async () => {
        await settled(page);
        found.push(...(await violations(page)));
        const surplus = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (surplus > 0) wide.push(`${page.url()} ${surplus} px`);
      };
      for (const list of [...(await lists(page)), '/profile', '/no-such-desk']) {
        await page.goto(list);
        await examine();
        const row = page.locator('a[data-row]').first();
        if ((await row.count()) > 0) {
          await row.click();
          await examine();
        }
      }
      expect(found).toEqual([]);
      expect(wide).toEqual([]);
    });
  });
}

test('axe finds nothing serious in dialogs', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/staff');
  await settled(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  const found = await violations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Medewerker uitnodigen' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
});
