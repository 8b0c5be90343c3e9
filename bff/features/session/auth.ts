import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Db, Deps } from '#infra/context';
import { hashPassword, isPassword } from '#infra/passwords';
import { absoluteHours } from '#infra/session';
import {
  staff,
  staffCredentials,
  staffSessions,
  staffTwoFactors,
  staffVerifications,
} from '#schema/staff';
import { isDisabled } from './session.queries.ts';

/** Carries the caller's address to the library; nobody outside can set it. */
export const addressHeader = 'x-balie-address';

/**
 * The sign-in library on our tables. It is called as a library only: none of its own routes is
 * served. Nobody signs up; a disabled colleague gets no session by any way in.
 * @param db the pool, or one transaction
 */
export const createAuth = (deps: Deps, db: Db) => {
  const { publicUrl, secrets } = deps.config;
  return betterAuth({
    appName: 'Balie',
    baseURL: publicUrl,
    secret: secrets.sessionSecret,
    telemetry: { enabled: false },
    // What it would log may name people; we audit every outcome ourselves.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: staff,
        session: staffSessions,
        account: staffCredentials,
        verification: staffVerifications,
        twoFactor: staffTwoFactors,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    session: { expiresIn: absoluteHours * 3600, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: 'balie',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict' },
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isDisabled(db, userId)) {
              throw new APIError('FORBIDDEN', { code: 'DISABLED' });
            }
            const now = deps.clock();
            const expiresAt = new Date(now.getTime() + absoluteHours * 3_600_000);
            return { data: { createdAt: now, updatedAt: now, expiresAt } };
          },
        },
      },
    },
    plugins: [twoFactor({ issuer: 'Balie' })],
  });
};

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<Deps, Auth>();

/** The library on the pool, made once. */
export const authOf = (deps: Deps): Auth => {
  const auth = made.get(deps) ?? createAuth(deps, deps.db);
  made.set(deps, auth);
  return auth;
};
