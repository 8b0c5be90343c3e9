import type { TransactionSql } from 'postgres';

import type { LedgerAccountKind } from '#core/vocabulary';
import type { Config } from '#infra/config';
import { createVault } from '#infra/vault';

import { seedDeliveries, seedWaitingRows } from './accreditations.ts';
import { seedCatalogue } from './catalogue.ts';
import { seedDeskHistory } from './desk-history.ts';
import { seedConflicts } from './eid-conflicts.ts';
import { openBook, seedFinance } from './finance.ts';
import { seedMandates } from './mandates.ts';
import { seedLoners, seedOffices } from './offices.ts';
import { seedPrivacy } from './privacy.ts';
import { seedShowcase } from './showcase.ts';
import { seedSignIns } from './sign-ins.ts';
import { colleagueWith, seedStaff } from './staff.ts';
import { seedSupport } from './support.ts';
import { writeWorld } from './table-order.ts';
import { createWorld } from './world.ts';

const seed = 'balie demo';

/**
 * Fills an empty, migrated database with the demo's data, in the caller's transaction. The same
 * moment gives the same data; only what is encrypted, hashed with a salt or keyed differs.
 */
export const seedDemo = async ({
  sql,
  config,
  clock,
}: {
  sql: TransactionSql;
  config: Pick<Config, 'secrets'>;
  clock: () => Date;
}): Promise<void> => {
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  const world = createWorld({ seed, now: clock(), vault });
  const colleagues = await seedStaff(world);
  const helpdesk = colleagues.filter(({ roles }) => roles.includes('helpdesk'));
  const clerk = colleagueWith(colleagues, 'mandates').id;

  const catalogue = seedCatalogue(world, await ledgerAccounts(sql));
  const showcase = seedShowcase(world, catalogue);
  const made = seedOffices(world, catalogue, 58);
  const offices = [showcase.immoDelta, showcase.sambre, ...made];
  const loners = seedLoners(world, 40);
  const holders = [
    ...made.flatMap(({ members }) => members.map(({ holder }) => holder)),
    ...loners,
  ];
  seedWaitingRows(world, catalogue, 60);
  seedConflicts(world, catalogue, { offices: made, colleagues: helpdesk });
  seedPrivacy(world, catalogue, { offices: made, colleagues });
  seedSignIns(world, catalogue, made);
  const ledger = openBook(world, catalogue, offices);
  seedMandates(world, ledger.book, { offices: made, clerk });
  seedFinance(world, ledger, { offices, colleagues });
  seedDeliveries(world, catalogue, colleagueWith(colleagues, 'helpdesk').id);
  seedSupport(world, catalogue, { offices, showcase, colleagues });
  seedDeskHistory(world, { holders, showcase, colleagues });
  await writeWorld(sql, world);
};

/** The ledger's own accounts, which the migrations made. */
const ledgerAccounts = async (sql: TransactionSql): Promise<Map<LedgerAccountKind, string>> => {
  const rows = await sql<{ kind: LedgerAccountKind; id: string }[]>`
    select kind, id from ledger_accounts where kind not in ('wallet', 'bank')`;
  return new Map(rows.map(({ kind, id }) => [kind, id]));
};
