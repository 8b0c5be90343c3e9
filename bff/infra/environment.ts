import { z } from 'zod';

import { StartError } from './start-error.ts';

const flag = z
  .enum(['0', '1', 'true', 'false', 'yes', 'no'], { error: 'is neither 1 nor 0' })
  .transform((word) => word === '1' || word === 'true' || word === 'yes');

const databaseUrl = z
  .url({
    protocol: /^postgres(ql)?$/,
    error: 'is not a URL like postgres://user:password@host/name',
  })
  .optional();

const key = z
  .string()
  .refine(
    (text) => /^[\w+/-]+=*$/.test(text) && Buffer.from(text, 'base64').length === 32,
    'is not 32 bytes in base64 (openssl rand -base64 32)',
  )
  .optional();

const wholeNumber = (least: number, most: number) => {
  const error = `is not a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

/** Every variable that Balie reads, with its default; an empty one counts as not set. */
const environment = z.object({
  /** Where console and API listen. */
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** How staff reach the console when that differs from host and port (behind a proxy). */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional(),
  /** A PostgreSQL server of one's own instead of the embedded one. */
  DATABASE_URL: databaseUrl,
  /** Who may migrate, when DATABASE_URL may not. */
  DATABASE_OWNER_URL: databaseUrl,
  /** Connections that one process opens at most. */
  DATABASE_POOL: wholeNumber(2, 500).default(10),
  /** Folder for the embedded database and the generated keys. */
  DATA_DIR: z.string().default('.data'),
  /** Demo data and demo staff: on with the embedded database, off with DATABASE_URL. */
  DEMO: flag.optional(),
  /** Mail server; without one, mails are kept and shown on a page. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not a URL like smtp://host:25' }).optional(),
  MAIL_FROM: z.string().default('Immo-Connect <no-reply@immo-connect.example>'),
  /** Encrypts national numbers (AES-256). */
  NATIONAL_NUMBER_KEY: key,
  /** Keys the look-up hash of national numbers. */
  NATIONAL_NUMBER_HMAC_KEY: key,
  /** Signs session cookies. */
  SESSION_SECRET: key,
  /** Shared with the portal: signs its events and our webhooks. */
  PORTAL_SECRET: key,
  /** Folder whose bank files are imported by themselves. */
  STATEMENTS_DIR: z.string().optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is none of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
});

export type Environment = z.infer<typeof environment>;

/** Throws StartError naming every wrong variable. */
export const readEnvironment = (env: NodeJS.ProcessEnv): Environment => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new StartError(`Wrong setting: ${problems.join('; ')}.`);
};
