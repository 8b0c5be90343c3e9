import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

const control = `http://127.0.0.1:${process.env['BALIE_E2E_PORT']}/`;

/** Every test has a Balie of its own, with fresh demo data, as its base address. */
export const test = base.extend({
  baseURL: async ({}, run) => {
    const opened = await fetch(control, { method: 'POST' });
    const url = await opened.text();
    if (!opened.ok) throw new Error(url);
    await run(url);
    await fetch(`${control}?url=${encodeURIComponent(url)}`, { method: 'DELETE' });
  },
});
