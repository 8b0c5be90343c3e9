import { parseArgs } from 'node:util';
import { staffApi } from '#contract/staff';
import { inviteFirstAdmin } from './features/staff/invite-first-admin.ts';
import { readConfig } from './infra/config.ts';
import { codeOf, reasonOf } from './infra/start-error.ts';
import { createVault } from './infra/vault.ts';
import { visitDatabase } from './infra/visit-database.ts';

const usage = `Usage: npm run staff:invite-admin -- --name "Name" --email address [--locale nl|fr|en]
  Makes the first admin of a new database and prints the link to choose a password.
  Refused once there is an admin who can invite colleagues.
`;

/** What the console asks of an invitation, asked of the command line. */
const wanted = staffApi.invite.body;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      locale: { type: 'string', default: 'nl' },
    },
  });
  const parsed = wanted?.safeParse({ ...values, roles: ['admin'], reason: 'first admin' });
  if (!parsed?.success) {
    const wrong = parsed?.error.issues.map(
      ({ path, message }) => `--${path.join('.')}: ${message}`,
    );
    throw new RangeError(wrong?.join('\n') ?? 'no contract');
  }
  const { name, email, locale } = parsed.data;
  const config = readConfig(process.env);
  const { nationalNumberKey, nationalNumberHmacKey } = config.secrets;
  const vault = createVault(nationalNumberKey, nationalNumberHmacKey);
  const { link, endsAt } = await visitDatabase(config, ({ sql }) =>
    inviteFirstAdmin({ sql, vault, config }, new Date(), { name, email, locale }),
  );
  process.stdout.write(`${link}\nThe link works once, until ${endsAt.toISOString()}.\n`);
};

try {
  await main();
} catch (error) {
  const wrongUsage = codeOf(error).startsWith('ERR_PARSE_ARGS') || error instanceof RangeError;
  process.stderr.write(`${reasonOf(error)}\n${wrongUsage ? usage : ''}`);
  process.exitCode = 2;
}
