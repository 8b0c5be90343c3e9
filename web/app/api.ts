import type { Endpoint } from '#core/endpoint';
import { noteAnswer } from './connection.ts';
import { problemError, type Problem } from './problem.ts';
import { queryString, type QueryValues } from './query-string.ts';

type Part<Name extends string, Value> = unknown extends Value
  ? { [K in Name]?: undefined }
  : { [K in Name]: Value };

/** What a call needs, as its contract says. Of the query every part may be left out. */
export type CallInput<Params, Query, Body> = Part<'params', Params> &
  Part<'body', Body> & { query?: Partial<Query> };

/**
 * Calls one endpoint of a contract.
 * @throws HttpError whose body is the Problem; code `offline` when no answer came
 */
export const callApi = async <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  input: CallInput<Params, Query, Body>,
  signal?: AbortSignal,
): Promise<Result> => {
  const path = fillPath(endpoint.path, input.params as Record<string, string> | undefined);
  const query = queryString((input.query ?? {}) as QueryValues);
  return (await request(endpoint.method, path + query, input.body, signal)) as Result;
};

/** The same for an endpoint that streams a file. */
export const callBlob = async <Params, Query, Body, Result>(
  endpoint: Endpoint<Params, Query, Body, Result>,
  input: CallInput<Params, Query, Body>,
): Promise<Blob> => {
  const path = fillPath(endpoint.path, input.params as Record<string, string> | undefined);
  const query = queryString((input.query ?? {}) as QueryValues);
  return (await answer(endpoint.method, path + query, input.body, undefined)).blob();
};

/** GETs a path below /api, for the lists and records that follow the house convention. */
export const getJson = (path: string, signal?: AbortSignal): Promise<unknown> =>
  request('GET', path, undefined, signal);

/** Address of an endpoint that streams, for a link or a download. */
export const apiUrl = <Params, Query>(
  endpoint: Endpoint<Params, Query>,
  input: { params?: Params; query?: Partial<Query> },
): string =>
  `/api${fillPath(endpoint.path, input.params as Record<string, string> | undefined)}` +
  queryString((input.query ?? {}) as QueryValues);

const fillPath = (path: string, params: Record<string, string> = {}): string =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const request = async (
  method: string,
  path: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<unknown> => {
  const response = await answer(method, path, body, signal);
  return response.status === 204 ? undefined : response.json();
};

/** @throws HttpError unless the server says all is well */
const answer = async (
  method: string,
  path: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> => {
  const raw = body instanceof Blob;
  const response = await send(`/api${path}`, {
    method,
    signal: signal ?? null,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
    },
    body: raw ? body : body === undefined ? null : JSON.stringify(body),
  });
  if (response.ok) return response;
  throw problemError(await readProblem(response));
};

const send = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    const response = await fetch(url, init);
    noteAnswer(response.status < 502);
    return response;
  } catch (error) {
    if (init.signal?.aborted) throw error;
    noteAnswer(false);
    throw problemError({ code: 'offline', status: 0 });
  }
};

/** A gateway in between may answer in HTML: then only the status is known. */
const readProblem = async (response: Response): Promise<Problem> => {
  const fallback = { code: response.status >= 502 ? 'unavailable' : 'internal' };
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  return { ...fallback, ...body, status: response.status };
};
