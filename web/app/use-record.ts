import { useParams } from 'react-router';
import type { Endpoint } from '#core/endpoint';
import { useApi } from './use-api.ts';

/** The record whose id stands in the address, through the `show` of its contract. */
export const useRecord = <Query, Body, Result>(
  endpoint: Endpoint<{ id: string }, Query, Body, Result>,
) => {
  const { id = '' } = useParams();
  return useApi(endpoint, { params: { id } } as never);
};
