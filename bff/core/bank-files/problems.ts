import type { BankFileEvent, Problem, Severity } from './types.ts';

/** A file with a fault on every line must not fill the memory: beyond this many of one code they are only counted. */
const SHOWN_PER_CODE = 50;

export type ProblemDetails = Omit<Problem, 'code' | 'severity' | 'message'>;

export interface ProblemLog {
  /** The event to pass on, or none when this code was reported often enough. */
  report(
    severity: Severity,
    code: string,
    message: string,
    details?: ProblemDetails,
  ): BankFileEvent[];
  /** One closing event for each code of which some were not shown. */
  summary(): BankFileEvent[];
}

export function createProblemLog(): ProblemLog {
  const seen = new Map<string, { severity: Severity; count: number }>();
  return {
    report(severity, code, message, details = {}) {
      const entry = seen.get(code) ?? { severity, count: 0 };
      entry.count += 1;
      seen.set(code, entry);
      if (entry.count > SHOWN_PER_CODE && severity !== 'refuse') return [];
      return [problemEvent({ code, severity, message, ...details })];
    },
    summary() {
      return [...seen]
        .filter(([, { count }]) => count > SHOWN_PER_CODE)
        .map(([code, { severity, count }]) =>
          problemEvent({ code, severity, message: `and ${count - SHOWN_PER_CODE} more of these` }),
        );
    },
  };
}

export function problemEvent(problem: Problem): BankFileEvent {
  return { type: 'problem', problem };
}
