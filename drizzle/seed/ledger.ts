import type { AccountRef, Posting } from '#core/ledger/postings';
import { ledgerEntries } from '#schema/ledger';

import type { Catalogue } from './catalogue.ts';
import type { World } from './world.ts';

/** Ids in the ledger of everything that is not the only one of its kind. */
export interface LedgerBook {
  catalogue: Catalogue;
  /** Ledger accounts by wallet and by bank account. */
  accounts: Map<string, string>;
}

const accountOf = ({ catalogue, accounts }: LedgerBook, ref: AccountRef): string => {
  const key = 'wallet' in ref ? ref.wallet : 'bankAccount' in ref ? ref.bankAccount : undefined;
  const id = 'kind' in ref ? catalogue.ledger.get(ref.kind) : accounts.get(key ?? '');
  if (id === undefined) throw new Error(`no ledger account for ${JSON.stringify(ref)}`);
  return id;
};

/** Writes entries of that moment. Balances follow by the database's own trigger. */
export const post = (
  world: World,
  book: LedgerBook,
  { postings, at }: { postings: readonly Posting[]; at: Date },
): void => {
  for (const { debit, credit, ...entry } of postings) {
    world.add(ledgerEntries, {
      id: world.id(at),
      ...entry,
      debitAccountId: accountOf(book, debit),
      creditAccountId: accountOf(book, credit),
      createdAt: at,
    });
  }
};
