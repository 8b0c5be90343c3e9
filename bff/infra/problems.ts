import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { Problem } from '#core/errors';

/** Codes that our own triggers raise (drizzle/migrations, errcode BL…). */
const ruleCodes: Record<string, string> = {
  BL001: 'append-only',
  BL002: 'ledger.reversal-mismatch',
  BL003: 'ledger.attribution-sum',
  BL004: 'wallet.insufficient',
  BL005: 'accounts.itsme-needs-eid',
  BL006: 'accounts.username-fixed',
  BL007: 'staff.last-admin',
  BL020: 'ledger.import-mismatch',
};

/** Reads any thrown value as an expected problem, or undefined when it is a fault of ours. */
export const toProblem = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error;
  const cause = databaseError(error);
  const code = cause?.code ?? '';
  const rule = ruleCodes[code];
  if (rule) return new Problem(rule, { status: 409 });
  if (code === '23505') {
    return new Problem('conflict', { extra: { constraint: cause?.constraint_name } });
  }
  if (code === '23514' || code === '23503') {
    return new Problem('conflict', { extra: { constraint: cause?.constraint_name } });
  }
  if (/^(CONNECT|ECONN|CONNECTION_|57P0[123]|08|53300)/.test(code))
    return new Problem('unavailable');
  if (isBodyError(error)) {
    const tooLarge = error.type === 'entity.too.large';
    return new Problem(tooLarge ? 'too-large' : 'bad-request', { detail: error.type });
  }
  return undefined;
};

/** Deadlock or serialisation failure: the same transaction may be tried again. */
export const isRetryable = (error: unknown): boolean =>
  ['40P01', '40001'].includes(databaseError(error)?.code ?? '');

/** Answers every failure as application/problem+json; unknown ones tell only the request's id. */
export const problemHandler =
  (log: Logger): ErrorRequestHandler =>
  (error, _req, res, next) => {
    if (res.headersSent) return next(error);
    const requestId: string = res.locals.requestId;
    const problem = toProblem(error);
    if (!problem) log.error({ requestId, err: describe(error) }, 'request failed');
    const { status, code, title, detail, params, errors, extra } =
      problem ?? new Problem('internal', { status: 500, title: 'Internal error' });
    res
      .status(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: 'about:blank',
          status,
          code,
          title,
          detail,
          params,
          errors,
          requestId,
          ...extra,
        }),
      );
  };

/** Type, code and stack of a fault; never its message, which may quote personal data. */
export const describe = (error: unknown) =>
  error instanceof Error
    ? {
        type: error.name,
        code: databaseError(error)?.code,
        stack: error.stack
          ?.split('\n')
          .filter((line) => line.startsWith('    at '))
          .slice(0, 12)
          .join('\n'),
      }
    : { type: typeof error };

interface DatabaseError {
  code?: string;
  constraint_name?: string;
}

/** drizzle wraps the driver's error as `cause`. */
const databaseError = (error: unknown): DatabaseError | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error as DatabaseError;
  return 'cause' in error ? databaseError(error.cause) : undefined;
};

const isBodyError = (error: unknown): error is { type: string } =>
  typeof error === 'object' &&
  error !== null &&
  'type' in error &&
  typeof error.type === 'string' &&
  'expose' in error;
