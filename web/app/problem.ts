import { HttpError } from 'react-admin';

/** An application/problem+json reply as the BFF writes it. */
export interface Problem {
  /** Stable; the key of its translation. */
  code: string;
  status: number;
  title?: string;
  /** Fills the translated sentence. */
  params?: Record<string, string | number>;
  /** Message per form field. */
  errors?: Record<string, string>;
  /** Names the request in the server's log. */
  requestId?: string;
  /** What stands there now, when another was first. */
  current?: Record<string, unknown>;
  [extra: string]: unknown;
}

/** Wraps a problem in the error that react-admin's forms and hooks understand. */
export const problemError = (problem: Problem): HttpError =>
  new HttpError(problemKey(problem.code), problem.status, problem);

/** The problem behind any thrown value; a fault of the console itself reads as `unexpected`. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof HttpError && isProblem(error.body)) return error.body;
  return { code: 'unexpected', status: 0 };
};

/** Of `not-found`: `problem.not-found`; of a feature's `wallet.insufficient`: `wallet.problem.insufficient`. */
export const problemKey = (code: string): string => {
  const [first, ...rest] = code.split('.');
  return rest.length === 0 ? `problem.${code}` : `${first}.problem.${rest.join('.')}`;
};

export const isSignedOut = (error: unknown): boolean => problemOf(error).status === 401;

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
