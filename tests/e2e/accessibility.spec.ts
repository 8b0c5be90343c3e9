import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './balie.ts';
import { signIn } from './sign-in.ts';

const desk = { width: 1440, height: 900 };
const telephone = { width: 390, height: 844 };

/** Serious and critical violations of a part of the page as it stands, each with where it is. */
const violations = async (page: Page, part = 'body', rules?: string[]): Promise<string[]> => {
  // One document without frames, and rows that repeat the first ones: neither needs its full price.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
  await page.addStyleTag({ content: 'tbody tr:nth-of-type(n + 7) { display: none }' });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${new URL(page.url()).pathname} ${id} ${target.join(' ')}`),
    );
};

/** Waits until nothing of the page is a skeleton any more. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('#main h1')).toBeVisible();
  await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
};

/** Looks at a page twice: light on a desk's screen, dark on a telephone, where nothing may stick out. */
const examine = async (page: Page, part = '#main'): Promise<string[]> => {
  await settled(page);
  const found = await violations(page, part);
  await page.setViewportSize(telephone);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, part, ['color-contrast'])));
  const surplus = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  if (surplus > 0) found.push(`${new URL(page.url()).pathname} is ${surplus} px too wide`);
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
};

/** Addresses behind links that stand on the page now. */
const addresses = (page: Page, links: string): Promise<string[]> =>
  page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

for (const role of ['auditor', 'helpdesk', 'finance', 'admin'] as const) {
  test(`axe finds nothing serious on any page that ${role} sees`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto('/');
    await expect(page.locator('input[name=password]')).toBeVisible();
    const found = await violations(page);
    await signIn(page, role);
    found.push(...(await examine(page, 'body')));
    const waiting = ['/profile', '/no-such-desk', ...(await addresses(page, 'nav a[href^="/"]'))];
    const seen = new Set(['/']);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      await page.goto(next);
      found.push(...(await examine(page)));
      if (next.endsWith('/show')) continue;
      // The tabs of this desk, and the first record of this list.
      const [record] = await addresses(page, 'a[data-row]');
      waiting.push(...(await addresses(page, 'nav a[href^="/"]')), ...(record ? [record] : []));
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(found).toEqual([]);
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
