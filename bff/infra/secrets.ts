import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { codeOf, reasonOf, StartError } from './start-error.ts';

/** A key of 32 bytes, written as 44 characters of base64. */
const key = z.base64().length(44);

const generatedSecrets = z.object({
  nationalNumberKey: key,
  nationalNumberHmacKey: key,
  sessionSecret: key,
  portalSecret: key,
  databaseOwnerPassword: z.string().min(20),
  databaseAppPassword: z.string().min(20),
});

/** What Balie makes for itself at its first start; the file beside the data holds it. */
export type GeneratedSecrets = z.infer<typeof generatedSecrets>;

const secretsFile = (dataDir: string): string => path.join(dataDir, 'secrets.json');

/** Like `mkdir -p`; Node's own recursive form never returns below a folder such as /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
};

/** Makes the data folder, or says in one line why it cannot be used. */
export const ensureDataDir = (dataDir: string): void => {
  try {
    makeFolder(dataDir);
    const probe = path.join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    unlinkSync(probe);
  } catch (error) {
    throw new StartError(
      `Cannot write in the data folder ${dataDir} (${codeOf(error) || reasonOf(error)}): ` +
        'make it writable for this user, or set DATA_DIR to another folder.',
    );
  }
};

const readSecrets = (file: string): GeneratedSecrets => {
  try {
    return generatedSecrets.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
        : reasonOf(error);
    throw new StartError(`Cannot read ${file}: ${why}`);
  }
};

const randomKey = (): string => randomBytes(32).toString('base64');

/**
 * Reads the generated secrets, or makes them when the data folder is new. With data but without
 * secrets it refuses: fresh keys could read none of it.
 */
export const loadOrMakeSecrets = (dataDir: string, hasData: boolean): GeneratedSecrets => {
  const file = secretsFile(dataDir);
  if (existsSync(file)) return readSecrets(file);
  if (hasData) {
    throw new StartError(
      `${file} is missing, and the data beside it can only be read with the keys it held: ` +
        `put it back, or remove ${dataDir} to begin afresh.`,
    );
  }
  const made: GeneratedSecrets = {
    nationalNumberKey: randomKey(),
    nationalNumberHmacKey: randomKey(),
    sessionSecret: randomKey(),
    portalSecret: randomKey(),
    databaseOwnerPassword: randomBytes(24).toString('base64url'),
    databaseAppPassword: randomBytes(24).toString('base64url'),
  };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  return made;
};
