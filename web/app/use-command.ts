import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import type { Endpoint } from '#core/endpoint';
import { callApi, type CallInput } from './api.ts';
import { isSignedOut } from './problem.ts';

interface Options<Result> {
  /** Key of the sentence that tells what happened; filled with `doneArgs`. */
  done?: string;
  doneArgs?: (result: Result) => Record<string, unknown>;
  onDone?: (result: Result) => void;
}

/**
 * Gives one command of a contract, and only then changes the screen: everything that was read before
 * is asked again. A failure stays in `error`, for the form that gave the command.
 */
export const useCommand = <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  { done, doneArgs, onDone }: Options<Result> = {},
) => {
  const client = useQueryClient();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (input: CallInput<Params, Query, Body>) => callApi(endpoint, input),
    onSuccess: async (result) => {
      if (done) notify(done, { type: 'success', messageArgs: doneArgs?.(result) ?? {} });
      onDone?.(result);
      await client.invalidateQueries();
    },
    onError: async (cause) => {
      if (isSignedOut(cause)) await leave(cause);
      else await client.invalidateQueries();
    },
  });
  return { run: mutate, pending: isPending, error, reset };
};
