import { totpCode } from '../support/totp.ts';
import { expect, test } from './balie.ts';
import { colleague, fillDoor, signIn } from './sign-in.ts';

test('an invited colleague chooses a password and signs in', async ({ page, browser, baseURL }) => {
  await signIn(page, 'admin');
  await page.goto('/staff');
  await page.getByRole('button', { name: 'Medewerker uitnodigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Nele Baert');
  await dialog.getByLabel('E-mailadres').fill('nele.baert@balie.example');
  await dialog.getByRole('checkbox', { name: /^Helpdesk/ }).check();
  const invite = dialog.getByRole('button', { name: 'Medewerker uitnodigen' });
  await expect(invite).toBeDisabled();
  await dialog.getByLabel('Reden').fill('New at the helpdesk');
  await invite.click();
  const link = await page.getByText(/\/invitation#token=/).textContent();
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('link', { name: 'Nele Baert' })).toBeVisible();

  const guest = await browser.newPage({ locale: 'nl-BE', ...(baseURL && { baseURL }) });
  await guest.goto(new URL(link ?? '').pathname + new URL(link ?? '').hash);
  await expect(guest.getByText('nele.baert@balie.example')).toBeVisible();
  await guest.getByLabel('Nieuw wachtwoord').fill('een lange zin van Nele');
  await guest.getByLabel('Nog eens').fill('een lange zin van Nele');
  await guest.getByRole('button', { name: 'Wachtwoord instellen' }).click();
  await expect(guest).toHaveURL(/\/login/);
  await fillDoor(guest, 'nele.baert@balie.example', 'een lange zin van Nele');
  await expect(guest.getByRole('combobox')).toBeFocused();
});

test('roles change with a reason, and the change stands in the timeline', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/staff');
  await page.getByRole('link', { name: colleague('helpdesk').name }).click();
  await page.getByRole('button', { name: 'Rollen wijzigen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Privacy/ }).check();
  await expect(dialog.getByRole('list', { name: 'Wat er verandert' })).toContainText(
    'Helpdesk, Privacy',
  );
  await dialog.getByLabel('Reden').fill('Replaces Pieter in December');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Replaces Pieter in December')).toBeVisible();
  await expect(page.getByText('Helpdesk, Privacy')).toBeVisible();
});

test('an authenticator is set up, and its code asked at the next sign-in', async ({ page }) => {
  const { email, password } = colleague('privacy');
  await signIn(page, 'privacy');
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Authenticator instellen' }).click();
  const panel = page.getByRole('region', { name: 'Authenticator' });
  await panel.getByLabel('Huidig wachtwoord').fill(password);
  await panel.getByRole('button', { name: 'Authenticator instellen' }).click();
  const secret = (await panel.getByTestId('totp-secret').innerText()).replaceAll(' ', '');
  await panel.getByLabel('Eerste code van de app').fill(totpCode(secret, new Date()));
  await panel.getByRole('button', { name: 'Authenticator bevestigen' }).click();
  await expect(panel).toContainText('Bij het aanmelden wordt een code gevraagd');

  await page.getByRole('button', { name: /^Mijn menu/ }).click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await fillDoor(page, email, password);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Code bevestigen' }).click();
  await expect(page.getByRole('alert')).toHaveText('Die code is verkeerd');
  await page.getByLabel('Code').fill(totpCode(secret, new Date()));
  await page.getByRole('button', { name: 'Code bevestigen' }).click();
  await expect(page.locator('#main')).toBeVisible();
});
