import type { ZodType } from 'zod';
import type { Permission } from './permissions.ts';

/** Who may call: anybody (to sign in), any signed-in member of staff, or those with a permission. */
export type Access = 'public' | 'signed-in' | Permission;

/**
 * One call of the API, written once in a feature's contract. The BFF validates and authorises by
 * it, the console calls through it, the OpenAPI page and the route × role test read it.
 */
export interface Endpoint<Params = unknown, Query = unknown, Body = unknown, Result = unknown> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, Express style: `/accounts/:id`. */
  path: string;
  access: Access;
  summary: string;
  /** `<feature>.<verb>` of a command; every outcome of it leaves an audit row. */
  action?: string;
  params?: ZodType<Params>;
  query?: ZodType<Query>;
  body?: ZodType<Body>;
  /** Absent for streams (files, events) and for empty replies. */
  result?: ZodType<Result>;
  /** What a stream carries, e.g. `text/csv`; the handler writes the reply itself. */
  streams?: string;
  /** The request body is raw bytes that the handler reads as a stream. */
  rawBody?: boolean;
}

export const endpoint = <Params, Query, Body, Result>(
  e: Endpoint<Params, Query, Body, Result>,
): Endpoint<Params, Query, Body, Result> => e;
