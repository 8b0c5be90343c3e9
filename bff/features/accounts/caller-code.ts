import type { Deps } from '#infra/context';

/** Keyed and bound to its check, so that a stored hash tells nothing and serves nowhere else. */
export const callerCodeHash = (
  { vault }: Pick<Deps, 'vault'>,
  checkId: string,
  code: string,
): Buffer => vault.hmac('code', `caller ${checkId} ${code}`);
