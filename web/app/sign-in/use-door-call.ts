import { useMutation } from '@tanstack/react-query';
import type { Endpoint } from '#core/endpoint';
import { callApi, type CallInput } from '../api.ts';

/** A call before anyone is signed in: nothing on the screen depends on it but its own form. */
export const useDoorCall = <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  onAnswer: (result: Result) => Promise<void> | void,
) => {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (input: CallInput<Params, Query, Body>) =>
      onAnswer(await callApi(endpoint, input)),
  });
  return { call: mutate, pending: isPending, error };
};
