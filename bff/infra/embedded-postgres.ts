import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import postgres from 'postgres';

import { makeCluster, ownerRole } from './postgres-cluster.ts';
import { endLeftovers } from './postgres-leftover.ts';
import { choosePlace, clusterOf } from './postgres-place.ts';
import { findPrograms } from './postgres-programs.ts';
import { startServer } from './postgres-server.ts';
import { choosePostgresUser } from './postgres-user.ts';
import { StartError } from './start-error.ts';

/** The role that the application works as; migrations say what it may do. */
export const appRole = 'balie_app';
const databaseName = 'balie';
const majorVersion = '18';

export interface EmbeddedPostgres {
  /** For migrations. */
  ownerUrl: string;
  /** For everything else. */
  appUrl: string;
  pid: number;
  ended: Promise<void>;
  stop: () => Promise<void>;
}

const checkCluster = (cluster: string): void => {
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new StartError(
      `${cluster} was made by PostgreSQL ${version}, this Balie brings ${majorVersion}: ` +
        'move the data over with pg_dump, or set DATA_DIR to another folder.',
    );
  }
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(cluster).uid !== uid) {
    throw new StartError(
      `${cluster} belongs to another user: start Balie as that user or as root, ` +
        'or set DATA_DIR to another folder.',
    );
  }
};

const urlFor = (role: string, password: string, port: number, database: string): string =>
  `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Makes the database, and gives the application's role its password of this data folder. */
const prepareDatabase = async (adminUrl: string, appPassword: string): Promise<void> => {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [database] = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (!database) await sql.unsafe(`create database ${databaseName}`);
    const [role] = await sql`select 1 from pg_roles where rolname = ${appRole}`;
    const verb = role ? 'alter' : 'create';
    // Utility statements take no parameters; the password is base64url of our own making.
    await sql.unsafe(`${verb} role ${appRole} login password '${appPassword}'`);
  } finally {
    await sql.end();
  }
};

/**
 * Starts the PostgreSQL that npm brought, on data kept in the data folder (or where its pointer
 * says). Recovers from an earlier run that was killed. The caller holds the instance lock.
 * @throws StartError when there is no PostgreSQL for this machine, or its data cannot be used
 */
export const startEmbeddedPostgres = async (
  dataDir: string,
  passwords: { ownerPassword: string; appPassword: string },
): Promise<EmbeddedPostgres> => {
  const user = choosePostgresUser(clusterOf(dataDir));
  const place = choosePlace(dataDir, user);
  const programs = findPrograms(user);
  if (existsSync(place.cluster)) checkCluster(place.cluster);
  else await makeCluster(place, programs, passwords.ownerPassword, true);
  await endLeftovers(place.cluster);
  const server = await startServer(place, programs, true);
  try {
    const adminUrl = urlFor(ownerRole, passwords.ownerPassword, server.port, 'postgres');
    await prepareDatabase(adminUrl, passwords.appPassword);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ownerUrl: urlFor(ownerRole, passwords.ownerPassword, server.port, databaseName),
    appUrl: urlFor(appRole, passwords.appPassword, server.port, databaseName),
    pid: server.pid,
    ended: server.ended,
    stop: server.stop,
  };
};

/**
 * The application's address on a server that runs on this data folder already, for a short visit
 * beside it; null when none does.
 */
export const runningEmbeddedUrl = (dataDir: string, appPassword: string): string | null => {
  try {
    const lines = readFileSync(path.join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n');
    const port = Number(lines[3]);
    return port > 0 ? urlFor(appRole, appPassword, port, databaseName) : null;
  } catch {
    return null;
  }
};
