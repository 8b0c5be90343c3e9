import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.ts';

/** Only a server out of reach is asked again by itself; every other answer stands. */
const worthRetrying = (attempts: number, error: unknown): boolean =>
  attempts < 2 && ['offline', 'unavailable'].includes(problemOf(error).code);

/** Answers count as old at once, so that a screen one comes back to is asked again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: worthRetrying } } });
