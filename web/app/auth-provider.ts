import type { QueryClient } from '@tanstack/react-query';
import type { AuthProvider } from 'react-admin';
import { sessionApi } from '#contract/session';
import { callApi } from './api.ts';
import { isSignedOut } from './problem.ts';
import { forgetSession, knownSession, readSession } from './session.ts';

/**
 * Tells react-admin who is signed in. The sign-in page itself asks for password and code; `login`
 * runs after it and only opens the page where one was before.
 */
export const createAuthProvider = (client: QueryClient): AuthProvider => ({
  login: async () => void (await readSession(client)),

  logout: async () => {
    if (knownSession(client)) await callApi(sessionApi.signOut, {}).catch(() => undefined);
    forgetSession(client);
  },

  /** A server out of reach is no reason to sign anyone out. */
  checkAuth: async () => {
    try {
      await readSession(client);
    } catch (error) {
      if (isSignedOut(error)) throw error;
    }
  },

  /** The sign-in page says that the session ended; `message: false` keeps react-admin from saying it too. */
  checkError: async (error: unknown) => {
    if (!isSignedOut(error)) return;
    forgetSession(client);
    throw Object.assign(new Error('signed out'), { message: false });
  },

  getIdentity: async () => {
    const { staff } = await readSession(client);
    return { id: staff.id, fullName: staff.name };
  },

  getPermissions: async () => knownSession(client)?.permissions ?? [],
});
