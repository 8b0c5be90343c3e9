import { defineConfig } from 'vitest/config';

const proof = process.env['PROOF'] === '1';

export default defineConfig({
  test: {
    // Two cores: more workers only make the timing checks noisy.
    maxWorkers: 2,
    pool: 'forks',
    // Files share a worker's modules: loading drizzle anew for each would cost more than its tests.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{bff,web,drizzle,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/api/**', 'tests/faults/**', '**/node_modules/**'],
          testTimeout: proof ? 600_000 : 10_000,
        },
      },
      {
        test: {
          name: 'api',
          include: ['tests/{api,faults}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: proof ? 1_800_000 : 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
