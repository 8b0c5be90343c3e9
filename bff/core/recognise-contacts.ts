import { type NumberProblem, lengthProblem } from './checked.ts';
import { normaliseEmail } from './email.ts';
import { normaliseName } from './names.ts';
import { normalisePhone } from './phone.ts';
import type { Candidate, Reading, TypedText } from './reading.ts';

const hasLetter = /\p{L}/u;

const found = (kind: Reading['kind'], value: string, likelihood: number): Candidate => ({
  reading: { kind, value, valid: true },
  likelihood,
});

const faulty = (
  kind: Reading['kind'],
  value: string,
  problem: NumberProblem,
  likelihood: number,
): Candidate => ({ reading: { kind, value, valid: false, problem }, likelihood });

/** An address, also out of `Jan Peeters <jan@kantoor.be>`. */
export function email({ text }: TypedText): Candidate | undefined {
  const [typed] = /[^\s<>"(),;:]*@[^\s<>"(),;:]*/.exec(text) ?? [];
  if (typed === undefined) return undefined;
  const value = normaliseEmail(typed);
  return value ? found('email', value, 95) : faulty('email', typed, { code: 'incomplete' }, 80);
}

export function phone({ text, compact }: TypedText): Candidate | undefined {
  if (!/^\d+$/.test(compact) || /^(?:\+{2}|\*)/.test(text)) return undefined;
  const prefixed = text.startsWith('+') || compact.startsWith('00');
  if (!prefixed && !/^(?:0|32)/.test(compact)) return undefined;
  const typed = prefixed ? `+${compact.replace(/^00/, '')}` : compact;
  const value = normalisePhone(typed);
  if (value) return found('phone', value, prefixed ? 95 : 70);
  if (typed.startsWith('32')) return undefined;
  const problem = phoneProblem(typed.replace(/^\+320?/, '0'));
  const begun = problem.code === 'too-short' ? 28 : 8;
  return faulty('phone', compact, problem, text.startsWith('+') ? 78 : begun);
}

/** Belgian mobile numbers have ten digits, others nine; abroad at most fifteen after the plus. */
function phoneProblem(typed: string): NumberProblem {
  if (typed.startsWith('+')) {
    return typed.length > 16 ? { code: 'too-long', expected: '15' } : { code: 'too-short' };
  }
  const required = /^04[5-9]/.test(typed) ? 10 : 9;
  return lengthProblem(typed.length, required) ?? { code: 'characters' };
}

/** The portal's user names: one word of six signs or more. */
export function username({ text }: TypedText): Candidate | undefined {
  if (!/^[\p{L}\p{N}._-]+$/u.test(text)) return undefined;
  if (!hasLetter.test(text) && text.length < 6) return undefined;
  const likelihood = usernameLikelihood(text);
  if (text.length >= 6) return found('username', text, likelihood);
  return faulty('username', text, { code: 'too-short', expected: '6' }, likelihood);
}

/** A word of letters alone is sooner a name, digits alone soonest a number. */
function usernameLikelihood(text: string): number {
  if (!hasLetter.test(text)) return -10;
  return /^\p{L}+(?:-\p{L}+)*$/u.test(text) ? 45 : 55;
}

/** Any text with a letter may be part of a name; `value` keeps accents and capitals, single spaces. */
export function name({ text }: TypedText): Candidate | undefined {
  if (!hasLetter.test(text) || text.includes('@') || normaliseName(text) === '') return undefined;
  return found('name', text.replace(/\s+/g, ' '), /\d/.test(text) ? 40 : 50);
}
