import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import type { Endpoint } from '#core/endpoint';
import { callApi, type CallInput } from './api.ts';
import { isSignedOut } from './problem.ts';

interface Options {
  enabled?: boolean;
  /** Milliseconds during which an answer is not asked again. */
  staleTime?: number;
  /** Keep showing the answer to the previous question until the next is there. */
  keepPrevious?: boolean;
}

/** Asks one endpoint of a contract and keeps the answer; a session that ended leads to signing in. */
export const useApi = <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  input: CallInput<Params, Query, Body>,
  { keepPrevious = false, ...options }: Options = {},
): UseQueryResult<Result> => {
  const leave = useLogoutIfAccessDenied();
  return useQuery({
    queryKey: ['api', endpoint.method, endpoint.path, input],
    queryFn: async ({ signal }): Promise<Result> => {
      try {
        return await callApi(endpoint, input, signal);
      } catch (error) {
        if (isSignedOut(error)) await leave(error);
        throw error;
      }
    },
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...options,
  }) as UseQueryResult<Result>;
};
