import { verifyLedger } from './features/wallet/verify-ledger.ts';
import { readConfig } from './infra/config.ts';
import { reasonOf } from './infra/start-error.ts';
import { visitDatabase } from './infra/visit-database.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run ledger:verify`: exit code 0 when every balance is right, 1 when one differs, 2 without a database. */
const main = async (): Promise<number> => {
  const results = await visitDatabase(readConfig(process.env), ({ sql }) => verifyLedger(sql));
  for (const { check, difference } of results) {
    if (!difference) say(`ok       ${check}`);
    else {
      const { id, expected, found } = difference;
      say(
        `DIFFERS  ${check}: ${id}, expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`,
      );
    }
  }
  const differing = results.filter(({ difference }) => difference !== null).length;
  say(differing === 0 ? 'The ledger is right.' : `${differing} checks differ (amounts in cents).`);
  return differing === 0 ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 2;
}
