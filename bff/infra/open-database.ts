import postgres from 'postgres';

import type { Config } from './config.ts';
import { appRole, startEmbeddedPostgres } from './embedded-postgres.ts';
import { codeOf, reasonOf, StartError } from './start-error.ts';

/** A database that answers, whoever runs it. */
export interface OpenDatabase {
  /** For migrations and the demo's data. */
  ownerUrl: string;
  /** For the application; on a server of one's own it takes on `role` after connecting. */
  appUrl: string;
  role?: string;
  /** How messages call the two connections. */
  names: { owner: string; app: string };
  /** Settles when the database has ended by itself; never, on a server of one's own. */
  ended: Promise<void>;
  close: () => Promise<void>;
}

const neededVersion = 180_000;

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CONNECT_TIMEOUT',
]);

/** Says in one line, without the password, what a database error means for whoever set the URL. */
const explain = (error: unknown, source: string, url: URL): string => {
  const code = codeOf(error);
  const user = decodeURIComponent(url.username) || 'no user';
  const name = decodeURIComponent(url.pathname.slice(1)) || user;
  const at = `${source}: ${url.host}`;
  if (unreachable.has(code)) {
    return `${source}: no PostgreSQL answers at ${url.host} (${code}).`;
  }
  if (code.startsWith('28')) return `${at} refuses user "${user}": ${reasonOf(error)}.`;
  if (code === '3D000') return `${at} has no database "${name}".`;
  if (code === '42501') return `${at}: user "${user}" may not do this: ${reasonOf(error)}.`;
  return `${at}: ${reasonOf(error)}${code ? ` (${code})` : ''}.`;
};

/**
 * Runs `work` and turns a failure of the database into one line that names where the URL comes from.
 * @throws StartError
 */
export const explained = async <Result>(
  source: string,
  url: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(explain(error, source, new URL(url)));
  }
};

const checkServer = async (source: string, url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    const [row] = await explained(
      source,
      url,
      () => sql`select current_setting('server_version_num')::int as number,
        current_setting('server_version') as version`,
    );
    if (row && row['number'] < neededVersion) {
      throw new StartError(
        `${source}: Balie needs PostgreSQL 18 or newer, ${new URL(url).host} is ${row['version']}.`,
      );
    }
  } finally {
    await sql.end({ timeout: 1 });
  }
};

/** Starts the embedded database, or makes sure that the configured server answers. */
export const openDatabase = async ({ dataDir, database }: Config): Promise<OpenDatabase> => {
  if (database.kind === 'embedded') {
    const embedded = await startEmbeddedPostgres(dataDir, database);
    const name = 'The embedded PostgreSQL';
    return { ...embedded, names: { owner: name, app: name }, close: embedded.stop };
  }
  const { url, ownerUrl } = database;
  const names = {
    owner: ownerUrl === url ? 'DATABASE_URL' : 'DATABASE_OWNER_URL',
    app: 'DATABASE_URL',
  };
  await checkServer(names.app, url);
  if (ownerUrl !== url) await checkServer(names.owner, ownerUrl);
  return {
    ownerUrl,
    appUrl: url,
    role: appRole,
    names,
    ended: new Promise(() => undefined),
    close: async () => undefined,
  };
};
