import { makeBelgianIban } from '#core/iban';

import { addBankAccount } from './catalogue.ts';
import type { LedgerBook } from './ledger.ts';
import type { Office } from './organisations.ts';
import { addTopUp } from './wallet.ts';
import type { World } from './world.ts';

/**
 * What the public CODA sample of Tryton (modules `coda` and `account_statement_coda`) names: the
 * account of its statements, and the valid references of two of its credits with their amounts.
 */
export const trytonSample = {
  iban: makeBelgianIban('435', '0000000'),
  references: [
    { reference: '269021157996', cents: 81_756 },
    { reference: '702600521948', cents: 15_959 },
  ],
} as const;

/**
 * Makes that account ours, with open top-ups under those references, so that uploading the file
 * credits two wallets; one of them with another amount than was announced.
 */
export const seedTrytonSample = (
  world: World,
  book: LedgerBook,
  offices: readonly Office[],
): void => {
  const { iban } = trytonSample;
  const name = 'Immo-Connect, proefrekening';
  const account = addBankAccount(world, { iban, bic: 'KREDBEBB', name });
  book.accounts.set(account.id, account.ledgerAccountId);
  for (const [index, { reference, cents }] of trytonSample.references.entries()) {
    const office = offices[index];
    if (!office) continue;
    addTopUp(world, {
      walletId: office.walletId,
      method: 'transfer',
      amountCents: index === 0 ? cents : 15_000,
      reference,
      createdAt: world.calendar.at(-6, '11:05'),
      requestedBy: office.members[0]?.holder.account.id,
    });
  }
};
