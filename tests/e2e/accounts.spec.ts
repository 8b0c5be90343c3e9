import type { Page } from '@playwright/test';

import { expect, test } from './balie.ts';
import { colleague, fillDoor, signIn } from './sign-in.ts';

/** Types into the omnibox and opens the first that was found. */
const find = async (page: Page, text: string, name: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill(text);
  await box.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const skipCheck = async (page: Page, reason: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Beller niet gecontroleerd, omdat').fill('Teruggebeld op het kantoor');
  await dialog.getByLabel('Reden').fill(reason);
};

test('someone on the phone: found by a mistyped name, and why the door is shut, in one sentence', async ({
  page,
}) => {
  await signIn(page, 'helpdesk');
  await find(page, 'peters jan', 'Jan Peeters');
  const answer = page.locator('#main').getByRole('status').first();
  await expect(answer).toContainText('Kan KadasterFinder niet gebruiken bij Immo Delta');
  await expect(answer).toContainText('Fonds 323');
  await expect(page.getByText('85.07.30-***-**').first()).toBeVisible();
});

test('a number is checked while it is typed, and says which check digits were meant', async ({
  page,
}) => {
  await signIn(page, 'helpdesk');
  await page.getByRole('combobox').fill('+++123/1234/12345+++');
  await expect(page.getByText(/28/)).toBeVisible();
});

test('the national number is revealed for a reason, and hides itself', async ({ page }) => {
  await signIn(page, 'helpdesk');
  await find(page, 'jan.peeters', 'Jan Peeters');
  await page.getByRole('button', { name: 'Tonen', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Reden').fill('Vergelijken met de kaart');
  await page.getByRole('dialog').getByRole('button', { name: 'Tonen', exact: true }).click();
  await expect(page.getByText(/85\.07\.30-\d{3}\.\d{2}/)).toBeVisible();
  await page.getByRole('button', { name: /Verbergen/ }).click();
  await expect(page.getByText(/85\.07\.30-\d{3}\.\d{2}/)).toHaveCount(0);
  await expect(page.getByText('Rijksregisternummer bekeken').first()).toBeVisible();
});

test('whoever never activated gets a new code by one button, and the page says so afterwards', async ({
  page,
}) => {
  await signIn(page, 'helpdesk');
  await find(page, 'marie.dupont', 'Marie Dupont');
  await expect(page.locator('#main').getByRole('status').first()).toContainText('niet geactiveerd');
  await page.getByRole('button', { name: 'Activatiecode sturen' }).click();
  await skipCheck(page, 'Code nooit aangekomen');
  await page.getByRole('dialog').getByRole('button', { name: 'Activatiecode sturen' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Nieuwe activatiecode gestuurd').first()).toBeVisible();
});

test('an unchecked caller’s new e-mail waits for a colleague, who is not the one who asked', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'helpdesk');
  await find(page, 'els.maes', 'Els Maes');
  const address = page.url();
  await page.getByRole('button', { name: 'Acties' }).click();
  await page.getByRole('menuitem', { name: 'E-mailadres verbeteren' }).click();
  await page.getByRole('dialog').getByLabel('Nieuw e-mailadres').fill('els.maes@elders.example');
  await skipCheck(page, 'Verlaat het kantoor');
  await page.getByRole('dialog').getByRole('button', { name: 'E-mailadres verbeteren' }).click();
  await expect(page.getByText('Iemand anders moet beslissen')).toBeVisible();

  const second = await browser.newPage({ locale: 'fr-BE', ...(baseURL && { baseURL }) });
  const julien = colleague('helpdesk', 1);
  await second.goto('/');
  await fillDoor(second, julien.email, julien.password);
  await expect(second.locator('#main')).toBeVisible();
  await second.goto(new URL(address).pathname);
  await second.getByRole('button', { name: 'Changer l’e-mail' }).click();
  await second.getByRole('dialog').getByLabel('Motif').fill('Vu avec le bureau');
  await second.getByRole('dialog').getByRole('button', { name: 'Changer l’e-mail' }).click();
  await expect(second.getByText('els.maes@elders.example').first()).toBeVisible();
  await expect(second.locator('#main').getByRole('status').first()).toContainText(
    'n’est pas activé',
  );
});
