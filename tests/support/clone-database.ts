import { randomBytes } from 'node:crypto';

import postgres from 'postgres';

import { appRole } from '../../bff/infra/embedded-postgres.ts';
import { appPassword } from './templates.ts';

export interface TestDatabase {
  /** May do everything: for arranging what the application itself could not. */
  ownerUrl: string;
  /** The application's role, as in production. */
  appUrl: string;
  drop: () => Promise<void>;
}

const withAdmin = async (adminUrl: string, statement: string): Promise<void> => {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin.unsafe(statement);
  } finally {
    await admin.end();
  }
};

const onDatabase = (adminUrl: string, name: string, role?: string, password?: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  if (role !== undefined) url.username = role;
  if (password !== undefined) url.password = password;
  return url.href;
};

/** Clones a template into a database of the caller's own. */
export const cloneDatabase = async (adminUrl: string, template: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withAdmin(adminUrl, `create database ${name} template ${template} strategy file_copy`);
  return {
    ownerUrl: onDatabase(adminUrl, name),
    appUrl: onDatabase(adminUrl, name, appRole, appPassword),
    drop: () => withAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
};
