import { existsSync } from 'node:fs';
import path from 'node:path';

import { defineConfig } from '@playwright/test';

import { chromiumPath } from './tests/support/chromium.ts';

const port = Number((process.env['BALIE_E2E_PORT'] ??= String(4110 + (process.pid % 800))));
const executablePath = await chromiumPath();
const packedFonts = path.join(path.dirname(executablePath), 'fonts');
const needsFonts = !existsSync('/etc/fonts/fonts.conf') && existsSync(packedFonts);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: {
    command: 'node tests/support/e2e-server.ts',
    url: `http://127.0.0.1:${port}/`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
  use: {
    browserName: 'chromium',
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Chromium has no sandbox for root; the pages are our own.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--font-render-hinting=none',
      ],
      env: { ...process.env, ...(needsFonts ? { FONTCONFIG_PATH: packedFonts } : {}) },
    },
  },
});
