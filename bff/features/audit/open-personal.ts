import type { Deps } from '#infra/context';

/** The encrypted part of an event, as `writeAudit` packs it. */
export interface Personal {
  reason?: string;
  before?: unknown;
  after?: unknown;
  note?: string;
}

/**
 * Opens the encrypted part of an event.
 * @param salt of the event's subject; undefined once it was destroyed, and the part with it
 */
export const openPersonal = (
  { vault }: Pick<Deps, 'vault'>,
  cipher: Buffer | null,
  salt: Buffer | undefined,
): { state: 'none' | 'present' | 'erased'; values: Personal } => {
  if (cipher === null) return { state: 'none', values: {} };
  if (salt === undefined) return { state: 'erased', values: {} };
  return { state: 'present', values: JSON.parse(vault.decryptFor(salt, cipher)) as Personal };
};
