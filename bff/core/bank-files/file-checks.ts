import { checkContinuity, placeOf, type StatementPlace } from './continuity.ts';
import { problemEvent } from './problems.ts';
import type { BankFileEvent, StatementHeader } from './types.ts';

/**
 * Passes events on and adds what concerns several statements of one file: continuity of balances and numbers
 * between statements of the same account.
 */
export function createFileChecks(): (event: BankFileEvent) => BankFileEvent[] {
  const last = new Map<string, StatementPlace>();
  let current: StatementHeader | null = null;

  return (event) => {
    if (event.type === 'statement') {
      current = event.header;
      const previous = last.get(accountKey(event.header));
      const problems = previous ? checkContinuity(previous, event.header) : [];
      return [event, ...problems.map(problemEvent)];
    }
    if (event.type === 'closing' && current) {
      last.set(accountKey(current), placeOf(current, event.closing));
    }
    return [event];
  };
}

function accountKey({ account, currency }: StatementHeader): string {
  return `${account} ${currency}`;
}
