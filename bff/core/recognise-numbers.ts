import { parseEnterpriseNumber } from './enterprise-number.ts';
import { makeBelgianIban, parseIban } from './iban.ts';
import { type NationalNumberOptions, parseNationalNumber } from './national-number.ts';
import { type Candidate, type Fit, type TypedText, numberCandidate } from './reading.ts';
import { parseStructuredReference } from './structured-reference.ts';

/** `85.07.30…`, as cards and letters print it. */
const dottedDate = /^\d\d[.\s/-]\d\d[.\s/-]\d\d\b/;

export function nationalNumber(
  { text, compact }: TypedText,
  options: NationalNumberOptions,
): Candidate | undefined {
  if (!/^\d{1,12}$/.test(compact)) return undefined;
  const outcome = parseNationalNumber(compact, options);
  const month = Number(compact.slice(2, 4));
  const plausible = month < 53 && month % 20 <= 12;
  const looksBegun: Fit = plausible ? 'plain' : 'unlikely';
  const looks = compact.length < 11 ? looksBegun : 'plain';
  const fit = plausible && dottedDate.test(text) ? 'marked' : looks;
  return numberCandidate('national-number', { typed: compact, outcome, fit });
}

/** `0403.019…` or the old `403.019…`, with its dots. */
const dottedEnterprise = /\b[01]?\d{3}\.\d{3}\b/;

export function enterpriseNumber({ text, compact }: TypedText): Candidate | undefined {
  const [, prefix, typed = ''] =
    /^((?:BTW|TVA|VAT|KBO|BCE)?(?:BE)?)(\d{1,11})$/.exec(compact) ?? [];
  if (prefix === undefined || (typed.length > 10 && prefix.length < 3)) return undefined;
  const outcome = isUnfinished(typed)
    ? { ok: false as const, problem: { code: 'too-short', expected: '10' } }
    : parseEnterpriseNumber(typed);
  const likely = outcome.ok || /^[01]/.test(typed);
  const marked = prefix !== '' || dottedEnterprise.test(text);
  const fit = marked && likely ? 'marked' : likely ? 'plain' : 'unlikely';
  return numberCandidate('enterprise-number', { typed, outcome, fit });
}

/** Nine digits are the old form, unless they begin as a new number does and are not right as an old one. */
function isUnfinished(digits: string): boolean {
  if (digits.length !== 9) return false;
  return digits.startsWith('0') || (digits.startsWith('1') && !parseEnterpriseNumber(digits).ok);
}

/** Plusses or stars in front, or the first groups between slashes. */
const ogmMarks = /^(?:\+{2,}|\*+)|^\d{3}\/\d{4}(?:\/|$)/;

export function ogm({ text, compact }: TypedText): Candidate | undefined {
  const marked = ogmMarks.test(text);
  if (!/^\d+$/.test(compact) || (compact.length > 13 && !marked)) return undefined;
  const looks = compact.length < 12 ? 'unlikely' : 'plain';
  return numberCandidate('ogm', {
    typed: compact,
    outcome: parseStructuredReference(compact),
    fit: marked ? 'marked' : looks,
  });
}

export function rf({ compact }: TypedText): Candidate | undefined {
  if (!/^RF\d/.test(compact)) return undefined;
  const outcome = parseStructuredReference(compact);
  return numberCandidate('rf', { typed: compact, outcome, fit: 'marked' });
}

export function iban({ text, compact }: TypedText): Candidate | undefined {
  const old = /^(\d{3})-(\d{7})-(\d{2})$/.exec(text);
  if (old) return oldBelgianAccount(old[1] ?? '', old[2] ?? '', old[3] ?? '');
  if (!/^(?:BE\d+|[A-Z]{2}\d{2}[A-Z0-9]*)$/.test(compact)) return undefined;
  const outcome = parseIban(compact);
  if (!outcome.ok && outcome.problem.code === 'country') return undefined;
  const marked = /^[A-Z]{2}\d{2}\s/i.test(text) || /^BE(?:[2-9]|\d{11})/.test(compact);
  return numberCandidate('iban', { typed: compact, outcome, fit: marked ? 'marked' : 'plain' });
}

/** Accounts from before IBAN, 3-7-2 digits, still stand on old letters; they carry the national check only. */
function oldBelgianAccount(bank: string, account: string, check: string): Candidate {
  const value = makeBelgianIban(bank, account);
  const expected = value.slice(-2);
  const problem = { code: 'national-check-digits', expected };
  const outcome =
    check === expected ? { ok: true as const, value } : { ok: false as const, problem };
  return numberCandidate('iban', { typed: bank + account + check, outcome, fit: 'marked' });
}
