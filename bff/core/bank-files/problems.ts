import type { BankFileEvent, Problem, Severity } from './types.ts';

/** A file with a fault on every line must not fill the memory: beyond this many of one code in one statement they are counted only. */
const SHOWN_PER_CODE = 50;

export type ProblemDetails = Omit<Problem, 'code' | 'severity' | 'message'>;

/** A fault met inside one record or element, before the reader adds where it stands. */
export interface Fault {
  severity: Severity;
  code: string;
  message: string;
  field?: string;
  expected?: string;
  found?: string;
}

export interface ProblemLog {
  /** The event to pass on, or none when this statement has reported the code often enough. */
  report(
    severity: Severity,
    code: string,
    message: string,
    details?: ProblemDetails,
  ): BankFileEvent[];
  /** One event for each code and statement of which some were not shown. */
  summary(): BankFileEvent[];
}

export function createProblemLog(): ProblemLog {
  const seen = new Map<string, { problem: Problem; count: number }>();
  return {
    report(severity, code, message, details = {}) {
      const problem = { code, severity, message, ...details };
      const key = `${code} ${severity} ${details.statement ?? ''}`;
      const entry = seen.get(key) ?? { problem, count: 0 };
      entry.count += 1;
      seen.set(key, entry);
      return entry.count > SHOWN_PER_CODE ? [] : [problemEvent(problem)];
    },
    summary() {
      return [...seen.values()]
        .filter(({ count }) => count > SHOWN_PER_CODE)
        .map(({ problem: { code, severity, statement }, count }) =>
          problemEvent({
            code,
            severity,
            statement,
            message: `and ${count - SHOWN_PER_CODE} more of these`,
          }),
        );
    },
  };
}

export function problemEvent(problem: Problem): BankFileEvent {
  return { type: 'problem', problem };
}
