import { fail } from '#core/errors';

/** @throws stale when the record is no longer what the operator saw, with its version and state now */
export const refuseStale = (current: { version: number; state?: string }, seen: number): void => {
  if (current.version === seen) return;
  const { version, state } = current;
  fail('stale', { title: 'Changed meanwhile', extra: { current: { version, state } } });
};
