import type { TransactionSql } from 'postgres';

import type { Config } from '#infra/config';
import { createVault } from '#infra/vault';

import { addAccount } from './accounts.ts';
import { seedCatalogue, seedTariffs } from './catalogue.ts';
import { addMember, addOffice } from './organisations.ts';
import { seedStaff } from './staff.ts';
import { writeWorld } from './table-order.ts';
import { createWorld } from './world.ts';

const seed = 'balie demo';

/** Fills an empty, migrated database with the demo's data, in the caller's transaction. */
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
  await seedStaff(world);
  const catalogue = seedCatalogue(world);
  seedTariffs(world);
  const offices = Array.from({ length: 12 }, (_, n) =>
    addOffice(world, catalogue, { created: 300 + 90 * n, tools: ['realsmart', 'kadasterfinder'] }),
  );
  for (let n = 0; n < 40; n++) {
    const created = world.random.int(10, 280);
    const holder = addAccount(world, { created, activated: created, eid: created - 1 });
    const office = offices[n % offices.length];
    if (!office) continue;
    const administrator = office.members.length === 0;
    addMember(world, catalogue, {
      office,
      holder,
      requested: created - 2,
      administrator,
      tools: office.tools,
    });
  }
  await writeWorld(sql, world);
};
