/**
 * What is wrong with a number as typed: a stable code that the screens translate, and, where it can be told,
 * what would have been right (check digits, or the required length as text).
 */
export type NumberProblem<Code extends string = string> = {
  readonly code: Code;
  readonly expected?: string;
};

/** Outcome of reading a number: the parts of `Value` beside `ok: true`, or the first problem met. */
export type Checked<Value, Code extends string> =
  | ({ readonly ok: true } & Readonly<Value>)
  | { readonly ok: false; readonly problem: NumberProblem<Code> };

/** Length problem of `found` characters against the `required` number of them, if there is one. */
export function lengthProblem(
  found: number,
  required: number,
): NumberProblem<'too-short' | 'too-long'> | undefined {
  if (found === required) return undefined;
  return { code: found < required ? 'too-short' : 'too-long', expected: String(required) };
}
