import type { QueryClient } from '@tanstack/react-query';
import type { AuthProvider } from 'react-admin';
import { sessionApi } from '#contract/session';
import type { Permission } from '#core/permissions';
import { callApi } from './api.ts';
import { isSignedOut } from './problem.ts';
import { forgetSession, knownSession, readSession } from './session.ts';

/**
 * Tells react-admin who is signed in. The sign-in page itself asks for password and code; `login`
 * runs after it and only opens the page where one was before.
 * @param permissionOf what a resource's desk asks for; undefined for one that has no desk
 */
export const createAuthProvider = (
  client: QueryClient,
  permissionOf: (resource: string) => Permission | undefined,
): AuthProvider => ({
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

  checkError: async (error: unknown) => {
    if (!isSignedOut(error)) return;
    forgetSession(client);
    throw error;
  },

  getIdentity: async () => {
    const { staff } = await readSession(client);
    return { id: staff.id, fullName: staff.name };
  },

  getPermissions: async () => knownSession(client)?.permissions ?? [],

  canAccess: async ({ resource }) => {
    const permission = permissionOf(resource);
    if (permission === undefined) return true;
    return (await readSession(client)).permissions.includes(permission);
  },
});
