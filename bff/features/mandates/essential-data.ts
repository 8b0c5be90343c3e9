import type { Sql, TransactionSql } from 'postgres';

import { fail } from '#core/errors';
import type { EssentialData } from '#core/mandates/renewal';
import { normaliseName } from '#core/names';
import type { Tx } from '#infra/context';
import type { Vault } from '#infra/vault';

import {
  type Address,
  type EssentialRow,
  essentialRow,
  setRegistered,
  setRegisteredForAllTerms,
} from './essential-data.queries.ts';

/** What is told of a change; what is left out stays. */
export interface EssentialChanges {
  coOwnership?: Partial<EssentialRow['coOwnership']> | undefined;
  syndic?: Partial<Omit<EssentialRow['syndic'], 'id'>> | undefined;
  representativeId?: string | null | undefined;
}

export interface EssentialPrints {
  /** As last filed; as it stands where nothing is known of that. */
  registered: EssentialData;
  /** As it stands, with the changes. */
  current: EssentialData;
}

/**
 * Keyed hashes of a mandate's essential data, as filed and now: enough to tell what changed, without keeping a
 * syndic's former address. @throws not-found
 */
export const essentialPrints = async (
  { sql }: { sql: Sql | TransactionSql },
  vault: Vault,
  mandateId: string,
  changes: EssentialChanges = {},
): Promise<EssentialPrints> => {
  const row = (await essentialRow(sql, mandateId)) ?? fail('not-found');
  return {
    current: printsOf(vault, changed(row, changes)),
    registered: (row.registered as EssentialData | null) ?? printsOf(vault, row),
  };
};

/** Keeps what stands now as what a new mandate was, or is to be, filed with. */
export const rememberNew = async (tx: Tx, vault: Vault, mandateId: string): Promise<void> => {
  const { current } = await essentialPrints(tx, vault, mandateId);
  await setRegistered(tx.sql, mandateId, current);
};

/** Keeps what stands now as what was filed, for every term of this syndic in the co-ownership. */
export const rememberFiled = async (tx: Tx, vault: Vault, mandateId: string): Promise<void> => {
  const { current } = await essentialPrints(tx, vault, mandateId);
  await setRegisteredForAllTerms(tx.sql, mandateId, current);
};

const changed = (row: EssentialRow, changes: EssentialChanges): EssentialRow => ({
  ...row,
  coOwnership: { ...row.coOwnership, ...changes.coOwnership },
  syndic: { ...row.syndic, ...changes.syndic },
  representativeId:
    changes.representativeId === undefined ? row.representativeId : changes.representativeId,
});

const printsOf = (vault: Vault, row: EssentialRow): EssentialData => {
  const { coOwnership, syndic, representativeId } = row;
  const print = (value: string | null) => {
    const normal = normaliseName(value ?? '');
    return normal === '' ? null : vault.hmac('name', normal).toString('hex');
  };
  return {
    'co-ownership-name': print(coOwnership.name),
    'co-ownership-address': print(addressOf(coOwnership)),
    syndic: print(syndic.id),
    'syndic-name': print(syndic.name),
    'syndic-enterprise-number': print(syndic.enterpriseNumber),
    'syndic-address': print(addressOf(syndic)),
    representative: print(representativeId),
  };
};

const addressOf = ({ street, postalCode, town }: Address): string =>
  [street, postalCode, town].filter((part) => part !== null).join(' ');
