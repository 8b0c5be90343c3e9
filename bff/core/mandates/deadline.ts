import { Temporal } from 'temporal-polyfill';
import { monthsAfter } from '../legal-deadline.ts';
import type { DeadlinePartName, DeadlineRule } from './words.ts';
import { addWorkingDays, lastWorkingDayBefore, workingDaysBetween } from '../working-days.ts';

/** The days that decide, ISO text. A last day is the last on which the syndic or representative still acts. */
export type FilingDates =
  | { readonly kind: 'begin'; readonly decidedOn: string; readonly startsOn: string }
  | { readonly kind: 'end'; readonly lastDay: string }
  | {
      readonly kind: 'end-and-begin';
      readonly lastDay: string;
      readonly decidedOn: string;
      readonly startsOn: string;
    }
  | { readonly kind: 'change'; readonly changedOn: string }
  | { readonly kind: 'representative-replaced'; readonly lastDay: string };

export interface DeadlinePart {
  readonly part: DeadlinePartName;
  readonly rule: DeadlineRule;
  readonly deadlineOn: string;
  /** The day on which what is filed takes effect. */
  readonly effectOn: string;
  readonly decidedOn: string | null;
  /** Working days strictly between decision and start; null where they do not matter or are months apart. */
  readonly between: number | null;
  /** The working days that the rule counted, in order; none where it only looks back one day. */
  readonly counted: readonly string[];
}

export interface Deadline {
  /** Always a working day. */
  readonly deadlineOn: string;
  readonly rule: DeadlineRule;
  readonly parts: readonly DeadlinePart[];
}

/** So many working days a decision must lie before the start, and so many it gives when it does not. */
const noticeDays = 8;
/** Weeks between decision and start from which on nobody counts the days. */
const longAgo = 8;

/**
 * When a filing is due at the latest (DOMAIN.md, "KBO-VME mandates"). A filing that ends and begins is due when the
 * first of its two parts is. Throws RangeError on text that is no day.
 */
export function deadlineOf(dates: FilingDates): Deadline {
  const [first, ...others] = partsOf(dates);
  const governing = others.reduce(
    (soonest, part) => (part.deadlineOn < soonest.deadlineOn ? part : soonest),
    first,
  );
  const { deadlineOn, rule } = governing;
  return { deadlineOn, rule, parts: [first, ...others] };
}

function partsOf(dates: FilingDates): [DeadlinePart, ...DeadlinePart[]] {
  if (dates.kind === 'begin') return [begin(dates)];
  if (dates.kind === 'end') return [strikeOff('end', dates.lastDay)];
  if (dates.kind === 'end-and-begin') return [strikeOff('end', dates.lastDay), begin(dates)];
  if (dates.kind === 'change') return [change(dates.changedOn)];
  return [strikeOff('representative', dates.lastDay)];
}

/**
 * The last working day before the start; when fewer than eight working days lie strictly between decision and start,
 * within eight working days after the decision.
 */
function begin({ decidedOn, startsOn }: { decidedOn: string; startsOn: string }): DeadlinePart {
  const eighth = addWorkingDays(decidedOn, noticeDays);
  const counted = workingDaysBetween(decidedOn, dayAfter(eighth));
  const between = countedBetween(decidedOn, startsOn);
  const common = { part: 'begin', effectOn: startsOn, decidedOn, between, counted } as const;
  return eighth < startsOn
    ? { ...common, rule: 'before-start', deadlineOn: lastWorkingDayBefore(startsOn) }
    : { ...common, rule: 'eight-days-after-decision', deadlineOn: eighth };
}

function countedBetween(decidedOn: string, startsOn: string): number | null {
  const weeksApart = Temporal.PlainDate.from(decidedOn).until(startsOn, { largestUnit: 'weeks' });
  return weeksApart.weeks < longAgo ? workingDaysBetween(decidedOn, startsOn).length : null;
}

/** The last working day before the strike-off takes effect, which is the day after the last day. */
function strikeOff(part: 'end' | 'representative', lastDay: string): DeadlinePart {
  const effectOn = dayAfter(lastDay);
  const deadlineOn = lastWorkingDayBefore(effectOn);
  const rule = 'before-strike-off';
  return { part, rule, deadlineOn, effectOn, decidedOn: null, between: null, counted: [] };
}

/** Within one month of the change (art. III.51 WER), ending on a working day. */
function change(changedOn: string): DeadlinePart {
  return {
    part: 'change',
    rule: 'month-after-change',
    deadlineOn: monthsAfter(changedOn, 1).legalEnd,
    effectOn: changedOn,
    decidedOn: null,
    between: null,
    counted: [],
  };
}

/** The calendar day after an ISO day. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
