import { describe, expect, it } from 'vitest';

import { boundaryViolation } from './boundaries.ts';

const allowed: [file: string, specifier: string][] = [
  ['bff/core/money.ts', './errors.ts'],
  ['bff/core/money.ts', 'zod'],
  ['bff/features/wallet/wallet.contract.ts', '#core/money'],
  ['bff/features/wallet/wallet.routes.ts', '#contract/wallet'],
  ['bff/features/wallet/wallet.routes.ts', './import-statement.ts'],
  ['bff/features/wallet/formats/coda.ts', '../matching.ts'],
  ['bff/features/wallet/wallet.queries.ts', '#schema/wallet'],
  ['bff/app.ts', './features/wallet/wallet.routes.ts'],
  ['bff/portal/events.ts', '../features/accounts/activate.ts'],
  ['web/features/wallet/index.ts', '#contract/wallet'],
  ['drizzle/schema/wallet.ts', './accounts.ts'],
  ['tests/api/wallet.test.ts', '../../bff/app.ts'],
];

const refused: [file: string, specifier: string][] = [
  ['bff/core/money.ts', '#infra/log'],
  ['bff/core/money.ts', '../infra/log.ts'],
  ['bff/core/money.ts', 'node:fs'],
  ['bff/features/wallet/wallet.contract.ts', 'express'],
  ['bff/features/wallet/wallet.contract.ts', '#infra/http'],
  ['bff/features/wallet/wallet.routes.ts', '#contract/accounts'],
  ['bff/features/wallet/wallet.routes.ts', '../accounts/accounts.queries.ts'],
  ['bff/features/wallet/wallet.routes.ts', '../../app.ts'],
  ['bff/infra/jobs.ts', '../features/wallet/wallet.jobs.ts'],
  ['web/features/wallet/index.ts', '../../../bff/core/money.ts'],
  ['web/features/wallet/index.ts', '#infra/http'],
  ['web/features/wallet/index.ts', '#schema/wallet'],
  ['drizzle/schema/wallet.ts', '#infra/database'],
  ['bff/server.ts', '../../elsewhere.ts'],
];

describe('the arrows of the house', () => {
  it.each(allowed)('%s may import %s', (file, specifier) => {
    expect(boundaryViolation(file, specifier)).toBeNull();
  });

  it.each(refused)('%s may not import %s', (file, specifier) => {
    expect(boundaryViolation(file, specifier)).toEqual(expect.any(String));
  });
});
