/** Why Balie cannot start, as one line for the person at the terminal; printed without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

/** The message of anything thrown, or of its cause: drizzle wraps the database's errors in queries. */
export const reasonOf = (error: unknown): string => {
  // Node joins the failures of both address families in one error without a message.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof Error && error.cause instanceof Error) return reasonOf(error.cause);
  return error instanceof Error ? error.message : String(error);
};

/** The `code` of a system or database error or of its cause, or the empty text. */
export const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return '';
  return 'code' in error ? String(error.code) : codeOf(error.cause);
};
