/** Stable name of a failure, such as `not-found` or `top-up.already-paid`; clients and translations rely on it. */
export type ProblemCode = string;

/** What a failure tells besides its code. `params` fill the translated message, `errors` belong to form fields. */
export type ProblemDetails = {
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** HTTP status of the codes that every feature shares; a code of a feature alone states its own or gets 422. */
const statuses: Readonly<Record<string, number>> = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 409,
  'too-large': 413,
  'unsupported-type': 415,
  invalid: 422,
  'too-many-requests': 429,
  unavailable: 503,
};

/**
 * An expected failure, safe to show to the client: the source of an RFC 9457 problem document. Anything else that is
 * thrown is a fault of ours and must leak nothing.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly params: ProblemDetails['params'];
  readonly errors: ProblemDetails['errors'];
  readonly extra: ProblemDetails['extra'];

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? details.title ?? code);
    this.code = code;
    this.status = details.status ?? statuses[code] ?? 422;
    this.title = details.title ?? code;
    this.detail = details.detail;
    this.params = details.params;
    this.errors = details.errors;
    this.extra = details.extra;
  }
}

/** Throws the `Problem` of this code. */
export function fail(code: ProblemCode, details?: ProblemDetails): never {
  throw new Problem(code, details);
}
