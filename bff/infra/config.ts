import path from 'node:path';

import { type Environment, readEnvironment } from './environment.ts';
import { hasCluster } from './postgres-place.ts';
import { ensureDataDir, loadOrMakeSecrets, type GeneratedSecrets } from './secrets.ts';
import { StartError } from './start-error.ts';

/** Settings of one process, complete: nothing else reads the environment. */
export interface Config {
  port: number;
  host: string;
  /** Where staff reach the console, without a trailing slash; sign-in trusts this origin. */
  publicUrl: string;
  /** Absolute path of what this checkout keeps; unused with a server of one's own. */
  dataDir: string;
  /** Whether demo data and demo staff are wanted. */
  demo: boolean;
  database:
    | { kind: 'embedded'; ownerPassword: string; appPassword: string }
    | { kind: 'server'; url: string; ownerUrl: string };
  databasePool: number;
  smtpUrl: string | null;
  mailFrom: string;
  /** Folder that is watched for bank files, or null. */
  statementsDir: string | null;
  logLevel: Environment['LOG_LEVEL'];
  secrets: Secrets;
}

export interface Secrets {
  /** 32 bytes each. */
  nationalNumberKey: Buffer;
  nationalNumberHmacKey: Buffer;
  sessionSecret: string;
  portalSecret: string;
}

const keyNames = {
  NATIONAL_NUMBER_KEY: 'nationalNumberKey',
  NATIONAL_NUMBER_HMAC_KEY: 'nationalNumberHmacKey',
  SESSION_SECRET: 'sessionSecret',
  PORTAL_SECRET: 'portalSecret',
} as const;

const secretsFrom = (values: Environment, generated: GeneratedSecrets | null): Secrets => {
  const text: Record<string, string> = {};
  const missing: string[] = [];
  for (const [variable, name] of Object.entries(keyNames)) {
    const value = values[variable as keyof typeof keyNames] ?? generated?.[name];
    if (value === undefined) missing.push(variable);
    else text[name] = value;
  }
  if (missing.length > 0) {
    throw new StartError(
      `Missing: ${missing.join(', ')}. With DATABASE_URL each is 32 random bytes in base64 ` +
        '(openssl rand -base64 32), the same for every process on that database.',
    );
  }
  return {
    nationalNumberKey: Buffer.from(text['nationalNumberKey'] ?? '', 'base64'),
    nationalNumberHmacKey: Buffer.from(text['nationalNumberHmacKey'] ?? '', 'base64'),
    sessionSecret: text['sessionSecret'] ?? '',
    portalSecret: text['portalSecret'] ?? '',
  };
};

const addressOf = (host: string, port: number): string => {
  const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

/**
 * Turns the environment into settings, making the data folder and its keys where they are wanted.
 * Throws StartError naming each wrong or missing variable, or the folder that cannot be written.
 */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const values = readEnvironment(env);
  const dataDir = path.resolve(values.DATA_DIR);
  const url = values.DATABASE_URL;
  const demo = values.DEMO ?? url === undefined;
  const generates = url === undefined || demo;
  if (generates) ensureDataDir(dataDir);
  const generated = generates ? loadOrMakeSecrets(dataDir, hasCluster(dataDir)) : null;
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? addressOf(values.HOST, values.PORT)).replace(/\/+$/, ''),
    dataDir,
    demo,
    database:
      url === undefined
        ? {
            kind: 'embedded',
            ownerPassword: generated?.databaseOwnerPassword ?? '',
            appPassword: generated?.databaseAppPassword ?? '',
          }
        : { kind: 'server', url, ownerUrl: values.DATABASE_OWNER_URL ?? url },
    databasePool: values.DATABASE_POOL,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    statementsDir: values.STATEMENTS_DIR === undefined ? null : path.resolve(values.STATEMENTS_DIR),
    logLevel: values.LOG_LEVEL,
    secrets: secretsFrom(values, generated),
  };
};
