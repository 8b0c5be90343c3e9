import type { Config } from './config.ts';
import { connect, type Connection } from './database.ts';
import { runningEmbeddedUrl } from './embedded-postgres.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { explained, openDatabase } from './open-database.ts';

/**
 * Runs a command-line tool's work on Balie's database as the application's role, whether Balie runs
 * meanwhile or not: an embedded server that is not up is started for it, and stopped again.
 * @throws StartError, one line, when the database cannot be reached
 */
export const visitDatabase = async <Result>(
  config: Config,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> => {
  const running = await connectToRunning(config);
  if (running)
    return endingWith(
      () => running.sql.end(),
      () => work(running),
    );
  const release =
    config.database.kind === 'embedded'
      ? await takeInstanceLock(config.dataDir, 'a command-line tool')
      : () => undefined;
  return endingWith(release, async () => {
    const { appUrl, role, names, close } = await openDatabase(config);
    return endingWith(close, async () => {
      const connection = connect(appUrl, { max: 4, role });
      return endingWith(
        () => connection.sql.end(),
        async () => {
          await explained(names.app, appUrl, () => connection.sql`select 1`);
          return work(connection);
        },
      );
    });
  });
};

const endingWith = async <Result>(
  end: () => unknown,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } finally {
    await end();
  }
};

/** The lock file of a server that was killed names a port where nobody answers, or another. */
const connectToRunning = async ({ database, dataDir }: Config): Promise<Connection | null> => {
  if (database.kind !== 'embedded') return null;
  const url = runningEmbeddedUrl(dataDir, database.appPassword);
  if (url === null) return null;
  const connection = connect(url, { max: 4 });
  try {
    await connection.sql`select 1`;
    return connection;
  } catch {
    await connection.sql.end({ timeout: 1 });
    return null;
  }
};
