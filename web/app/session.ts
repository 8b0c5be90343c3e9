import { useQuery, type QueryClient } from '@tanstack/react-query';
import { sessionApi, type Session } from '#contract/session';
import type { Permission } from '#core/permissions';
import { callApi } from './api.ts';
import { forgetRecent } from './recent.ts';

/** Who I am and what I may do; kept for a minute, thrown away at sign-in and sign-out. */
const sessionQuery = {
  queryKey: ['session'],
  queryFn: ({ signal }: { signal: AbortSignal }) => callApi(sessionApi.show, {}, signal),
  staleTime: 60_000,
  retry: false,
};

export const useSession = (): Session | undefined => useQuery(sessionQuery).data;

/** The session's state, for the frame that has to tell why there is none. */
export const useSessionQuery = () => useQuery(sessionQuery);

/** Whether my roles carry this permission; false until the session is known. */
export const useMay = (permission: Permission): boolean =>
  useSession()?.permissions.includes(permission) ?? false;

export const readSession = (client: QueryClient): Promise<Session> =>
  client.fetchQuery(sessionQuery);

export const knownSession = (client: QueryClient): Session | undefined =>
  client.getQueryData(sessionQuery.queryKey);

export const rememberSession = (client: QueryClient, session: Session): void =>
  void client.setQueryData(sessionQuery.queryKey, session);

export const forgetSession = (client: QueryClient): void => {
  forgetRecent();
  client.removeQueries({ queryKey: sessionQuery.queryKey });
};
