import { expect, test } from './balie.ts';

test('the console loads its own font and complains of nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const signedOut = /401 \(Unauthorized\)/.test(message.text());
    if (message.type() === 'error' && !signedOut) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === 'loaded')
      .map((font) => font.family);
  });
  expect(loaded.join()).toMatch(/Inter/);
  expect(complaints).toEqual([]);
});
