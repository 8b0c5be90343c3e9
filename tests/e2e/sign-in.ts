import { expect, type Page } from '@playwright/test';

import { demoStaff } from '../../drizzle/seed/demo-staff.ts';
import type { Role } from '#core/vocabulary';

/** One of the demo's staff with this role: the first, or a second one who approves. */
export const colleague = (role: Role, which = 0) => {
  const found = demoStaff.filter(({ roles }) => roles.includes(role))[which];
  if (!found) throw new Error(`the demo has nobody for ${role}`);
  return found;
};

/** Signs in on the page that asks for it, and waits for the frame. */
export const signIn = async (page: Page, role: Role): Promise<void> => {
  const { email, password } = colleague(role);
  await page.goto('/');
  await fillDoor(page, email, password);
  await expect(page.locator('#main')).toBeVisible();
};

/** Types e-mail and password and sends them. */
export const fillDoor = async (page: Page, email: string, password: string): Promise<void> => {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
};
