import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import type { ZodType } from 'zod';
import { kindOfPath } from '#core/audit-subjects';
import type { Endpoint } from '#core/endpoint';
import { fail, Problem } from '#core/errors';
import { may } from '#core/permissions';
import { auditRefusal } from './command.ts';
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

/** A call by somebody who has not signed in. */
export type Visit = Omit<Context, 'staff'>;

/** Ties an endpoint with access `public`. */
export type BindPublic = <Params, Query, Body, Result>(
  e: Endpoint<Params, Query, Body, Result>,
  handler: (
    visit: Visit,
    input: Input<Params, Query, Body>,
  ) => Promise<Reply<Result>> | Reply<Result>,
) => void;

export type ReadSession = (req: Request) => Promise<StaffMember | undefined>;

// oxlint-disable-next-line typescript/no-explicit-any -- a list of endpoints of every shape
export type AnyEndpoint = Endpoint<any, any, any, any>;

/**
 * Makes the two ways in which features register their routes, and the list of what was bound.
 * The order of every call: session → permission → parse → verb → reply.
 */
export const createBinder = (router: Router, deps: Deps, readSession: ReadSession) => {
  const bound: AnyEndpoint[] = [];
  const visitOf = (res: Response): Visit => ({
    deps,
    now: deps.clock(),
    requestId: res.locals.requestId,
  });
  const register = (e: AnyEndpoint, handle: RequestHandler) => {
    bound.push(e);
    const route = `/api${e.path}`;
    router[methodOf(e)](e.path, (req, res, next) => {
      res.locals.route = route;
      return handle(req, res, next);
    });
  };
  const bind: Bind = (e, handler) =>
    register(e, async (req, res) => {
      const staff = await readSession(req);
      if (!staff) fail('unauthenticated');
      res.locals.staffId = staff.id;
      const ctx: Context = { ...visitOf(res), staff };
      if (!admits(e, staff)) await forbid(ctx, e, req);
      reply(e, res, await handler(ctx, inputOf(e, req, res)));
    });
  const bindPublic: BindPublic = (e, handler) => {
    if (e.access !== 'public') throw new Error(`${e.path} is not public`);
    register(e, async (req, res) => {
      reply(e, res, await handler(visitOf(res), inputOf(e, req, res)));
    });
  };
  return { bind, bindPublic, bound };
};

const admits = (e: AnyEndpoint, staff: StaffMember): boolean =>
  e.access === 'signed-in' || (e.access !== 'public' && may(staff.roles, e.access));

/** Refuses for want of a permission; a command that was refused so leaves its audit row too. */
const forbid = async (ctx: Context, e: AnyEndpoint, req: Request): Promise<never> => {
  const problem = new Problem('forbidden', { extra: { permission: e.access } });
  if (e.action !== undefined) {
    const id = z.uuid().safeParse(req.params['id']).data;
    await auditRefusal(
      ctx,
      { action: e.action, subject: { kind: kindOfPath(e.path), id } },
      problem,
    );
  }
  throw problem;
};

const inputOf = <Params, Query, Body>(
  e: Endpoint<Params, Query, Body>,
  req: Request,
  res: Response,
): Input<Params, Query, Body> => ({
  params: parse(e.params, req.params, ''),
  query: parse(e.query, req.query, ''),
  body: e.rawBody ? (undefined as never) : parse(e.body, req.body ?? {}, ''),
  req,
  res,
});

const reply = (e: AnyEndpoint, res: Response, result: unknown): void => {
  if (res.headersSent || e.streams !== undefined) return;
  if (result === undefined) res.status(204).end();
  else res.json(result);
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
