import type { Secrets } from '../../bff/infra/config.ts';

/** The same in every test, so that processes and templates of one run understand each other. */
export const testSecrets: Secrets = {
  nationalNumberKey: Buffer.alloc(32, 1),
  nationalNumberHmacKey: Buffer.alloc(32, 2),
  sessionSecret: Buffer.alloc(32, 4).toString('base64'),
  portalSecret: Buffer.alloc(32, 3).toString('base64'),
};
