import { checkContinuity, type StatementPlace } from '#core/bank-files/continuity';
import type { Problem, StatementHeader } from '#core/bank-files/types';

import type { StagedStatement } from './stage-file.ts';

/** Posted statements near the new one on the same account. */
export interface Neighbours {
  /** The same days, balances and movements: it was imported before, in whatever format. */
  same: { id: string } | null;
  /** The same closing day and balances, but other movements. */
  alike: { id: string; number: string | null } | null;
  /** The same number in the same year. */
  numbered: { id: string; number: string | null } | null;
  previous: StatementPlace | null;
  next: NextStatement | null;
  /** Movements of a table whose like (day, amount, counterparty) came with another statement. */
  overlapping: number;
}

export type NextStatement = Pick<
  StatementHeader,
  'format' | 'opening' | 'openingDate' | 'sequence' | 'creationDate'
>;

/** Known before: left out. Held: stored, nothing posted. */
export type Verdict =
  | { kind: 'known'; statementId: string }
  | { kind: 'hold' | 'post'; problems: Problem[] };

/** Faults that another statement can mend: the hold ends by itself when the missing one arrives. */
export const mendableCodes: readonly string[] = ['continuity', 'statement-gap'];

/** Found anew against what is posted, so the reader's word on its own file does not count. */
const continuityCodes: readonly string[] = [...mendableCodes, 'statement-repeated'];

/** What becomes of a statement whose file could be read. `found` are the reader's problems of this statement. */
export const judgeStatement = (
  { header, closing }: StagedStatement,
  found: readonly Problem[],
  near: Neighbours,
): Verdict => {
  if (near.same) return { kind: 'known', statementId: near.same.id };
  const about = { statement: header.index };
  const problems: Problem[] = found.filter(({ code }) => !continuityCodes.includes(code));
  if (near.alike && near.alike.id !== near.numbered?.id)
    problems.push({
      ...about,
      code: 'statement-alike',
      severity: 'hold',
      message: 'another statement has the same closing day and balances, with other movements',
      field: 'balances',
      found: near.alike.number ?? near.alike.id,
    });
  if (near.numbered)
    problems.push({
      ...about,
      code: 'number-used',
      severity: 'hold',
      message: 'another statement of this account and year has the same number, with other content',
      field: 'statement number',
      found: near.numbered.number ?? near.numbered.id,
    });
  if (near.overlapping > 0)
    problems.push({
      ...about,
      code: 'movements-overlap',
      severity: 'hold',
      message: 'movements like these came with another statement',
      field: 'movements',
      found: String(near.overlapping),
    });
  if (!near.numbered && !near.alike) problems.push(...continuityProblems(header, closing, near));
  const held = problems.some(({ severity }) => severity === 'hold');
  return { kind: held ? 'hold' : 'post', problems };
};

/** Against the posted statement before and, when an older one comes late, the one after. */
export const continuityProblems = (
  header: StatementHeader,
  closing: Pick<StagedStatement['closing'], 'closing' | 'closingDate'>,
  { previous, next }: Pick<Neighbours, 'previous' | 'next'>,
): Problem[] => {
  const place: StatementPlace = {
    format: header.format,
    sequence: header.sequence,
    closing: closing.closing,
    closingDate: closing.closingDate,
  };
  return [
    ...(previous ? checkContinuity(previous, header) : []),
    ...(next ? checkContinuity(place, { ...header, ...next }) : []),
  ];
};
