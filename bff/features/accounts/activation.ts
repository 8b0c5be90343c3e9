import type { Deps } from '#infra/context';

import { makeActivationCode } from './secrets.ts';

/** A new code and what the account keeps of it: a keyed hash, bound to the account. */
export const newActivation = ({ vault }: Pick<Deps, 'vault'>, accountId: string, now: Date) => {
  const code = makeActivationCode();
  const activationCodeHash = vault.hmac('code', `activation ${accountId} ${code}`);
  return { code, change: { activationCodeHash, activationSentAt: now } };
};
