import { randomUUID } from 'node:crypto';

import { hash } from '@node-rs/argon2';

import type { Role } from '#core/vocabulary';

import type { TestApp } from './app.ts';
import type { Client } from './client.ts';

export const staffPassword = 'correct horse battery';

/** Cheap parameters: the hash names them itself, and tests sign in often. */
const cheapHash = hash(staffPassword, { memoryCost: 64, timeCost: 1, parallelism: 1 });

export interface TestStaff {
  id: string;
  email: string;
  roles: readonly Role[];
}

let made = 0;

/** Puts a member of staff with a password in the database, past invitation and audit. */
export const makeStaff = async (
  app: Pick<TestApp, 'owner'>,
  roles: readonly Role[],
): Promise<TestStaff> => {
  made += 1;
  // Benchmarks use one database again and again.
  const email = `${roles.join('.')}.${randomUUID()}@balie.example`;
  const [row] = await app.owner<{ id: string }[]>`
    insert into staff (name, email, email_verified, roles)
    values (${`Tester ${made}`}, ${email}, true, ${[...roles]}) returning id`;
  if (!row) throw new Error('no staff row');
  await app.owner`
    insert into staff_credentials (user_id, account_id, provider_id, password)
    values (${row.id}, ${row.id}, 'credential', ${await cheapHash})`;
  return { id: row.id, email, roles };
};

/** Signs an existing member of staff in; throws with the reply when that is refused. */
export const signInAs = async (app: TestApp, staff: TestStaff): Promise<Client> => {
  const client = app.client();
  const reply = await client.post('/api/session', {
    email: staff.email,
    password: staffPassword,
  });
  if (reply.status !== 200) throw new Error(`sign-in refused: ${reply.status} ${reply.text}`);
  return client;
};

/** A fresh colleague with these roles, signed in. */
export const signIn = async (
  app: TestApp,
  ...roles: Role[]
): Promise<{ client: Client; staff: TestStaff }> => {
  const staff = await makeStaff(app, roles);
  return { client: await signInAs(app, staff), staff };
};
