import type { Endpoint } from '#core/endpoint';
import { callBlob, type CallInput } from './api.ts';

/** Fetches a file of the API and hands it to the browser under this name. @throws HttpError */
export const download = async <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  input: CallInput<Params, Query, Body>,
  name: string,
): Promise<void> => {
  const url = URL.createObjectURL(await callBlob(endpoint, input));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
