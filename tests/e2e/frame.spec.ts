import type { Page } from '@playwright/test';

import { expect, test } from './balie.ts';
import { colleague, fillDoor, signIn } from './sign-in.ts';

const rail = (page: Page) => page.getByRole('navigation').first();

test('the rail shows only the desks that my roles open', async ({ page }) => {
  await signIn(page, 'finance');
  await expect(rail(page).locator('a[href="/staff"]')).toHaveCount(0);
  await expect(rail(page).locator('a[href="/accounts"]')).toBeVisible();
  await page.goto('/staff');
  await expect(page.getByText('Uw rollen openen deze balie niet')).toBeVisible();
});

test('a language is remembered with my name, not only on this device', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'auditor');
  await page.getByRole('button', { name: /^Taal/ }).click();
  const saved = page.waitForResponse(/profile\/locale/);
  await page.getByRole('menuitem', { name: 'Français' }).click();
  await expect(page.getByRole('link', { name: 'Accueil' })).toBeVisible();
  expect((await saved).ok()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');

  const elsewhere = await browser.newPage({ locale: 'nl-BE', ...(baseURL && { baseURL }) });
  await signIn(elsewhere, 'auditor');
  await expect(elsewhere.getByRole('link', { name: 'Accueil' })).toBeVisible();
});

test('dark colours outlive a sign-out', async ({ page }) => {
  await signIn(page, 'auditor');
  await page.getByRole('button', { name: 'Donkere kleuren' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(14, 17, 22)');
  await page.getByRole('button', { name: /^Mijn menu/ }).click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await expect(page.locator('input[name=password]')).toBeVisible();
  expect(await ground()).toBe('rgb(14, 17, 22)');
});

test('keys lead everywhere and `?` lists them', async ({ page }) => {
  await signIn(page, 'admin');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/audit/);
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('a[data-row]').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('a[data-row]').first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Volgende rij');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('a[data-row]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/audit\/.+\/show/);
});

test('whoever was signed out goes on where they were', async ({ page, context }) => {
  await signIn(page, 'admin');
  await page.goto('/audit?filter=%7B%22outcome%22%3A%22done%22%7D&page=1&perPage=50');
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Medewerkers' }).click();
  await expect(page.getByText('Uw sessie is beëindigd')).toBeVisible();
  const { email, password } = colleague('admin');
  await fillDoor(page, email, password);
  await expect(page).toHaveURL(/\/staff/);
  await expect(page.locator('a[data-row]').first()).toBeVisible();
});

test('a wrong password is told, and nothing more', async ({ page }) => {
  await page.goto('/');
  await fillDoor(page, colleague('admin').email, 'not the password');
  await expect(page.getByRole('alert')).toHaveText('E-mailadres of wachtwoord is verkeerd');
});

test('a server out of reach is said, and the screen mends itself', async ({ page }) => {
  await signIn(page, 'admin');
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Medewerkers' }).click();
  await expect(page.getByRole('alert')).toContainText('niet bereikbaar', { timeout: 20_000 });
  await expect(page.getByText(/Niet vernieuwd sinds/)).toBeVisible();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await expect(page.getByText(/Niet vernieuwd sinds/)).toHaveCount(0);
});

test('no screen at an unknown address', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/no-such-desk');
  await expect(page.getByText('Op dit adres staat geen scherm')).toBeVisible();
});
