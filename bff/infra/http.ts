import type { Request, RequestHandler, Response, Router } from 'express';
import type { ZodType } from 'zod';
import { fail } from '#core/errors';
import type { Endpoint } from '#core/endpoint';
import { may } from '#core/permissions';
import type { Context, Deps, StaffMember } from './context.ts';

/** What a handler gets besides its context: parsed input, and the raw pair for streams. */
export interface Input<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  req: Request;
  res: Response;
}

/** A result before it becomes JSON: moments may still be Date. */
export type Reply<T> = T extends string
  ? T | Date
  : T extends readonly (infer Item)[]
    ? readonly Reply<Item>[]
    : T extends object
      ? { [Key in keyof T]: Reply<T[Key]> }
      : T;

export type Handler<Params, Query, Body, Result> = (
  ctx: Context,
  input: Input<Params, Query, Body>,
) => Promise<Reply<Result>> | Reply<Result>;

/** Ties one endpoint of a contract to its handler. */
export type Bind = <Params, Query, Body, Result>(
  e: Endpoint<Params, Query, Body, Result>,
  handler: Handler<Params, Query, Body, Result>,
) => void;

export type ReadSession = (req: Request) => Promise<StaffMember | undefined>;

// oxlint-disable-next-line typescript/no-explicit-any -- a list of endpoints of every shape
export type AnyEndpoint = Endpoint<any, any, any, any>;

/**
 * Makes the `bind` that features register their routes with, and the list of what was bound.
 * The order of every call: session → permission → parse → verb → reply.
 */
export const createBinder = (router: Router, deps: Deps, readSession: ReadSession) => {
  const bound: AnyEndpoint[] = [];
  const bind: Bind = (e, handler) => {
    bound.push(e);
    const handle: RequestHandler = async (req, res) => {
      const staff = await readSession(req);
      if (!staff) fail('unauthenticated');
      if (e.access !== 'signed-in' && !may(staff.roles, e.access)) {
        fail('forbidden', { extra: { permission: e.access } });
      }
      const input = {
        params: parse(e.params, req.params, ''),
        query: parse(e.query, req.query, ''),
        body: e.rawBody ? (undefined as never) : parse(e.body, req.body ?? {}, ''),
        req,
        res,
      };
      const ctx: Context = { deps, staff, now: deps.clock(), requestId: res.locals.requestId };
      const result = await handler(ctx, input);
      if (res.headersSent || e.streams !== undefined) return;
      if (result === undefined) res.status(204).end();
      else res.json(result);
    };
    router[methodOf(e)](e.path, handle);
  };
  return { bind, bound };
};

const methodOf = (e: AnyEndpoint) => e.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';

/** Parses one part of a request; a fault names every field in the shape react-admin forms show. */
const parse = <T>(schema: ZodType<T> | undefined, value: unknown, at: string): T => {
  if (!schema) return undefined as T;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = at + issue.path.map(String).join('.');
    errors[field || 'root'] ??= issue.message;
  }
  return fail('invalid', { detail: Object.keys(errors).join(', '), errors });
};
