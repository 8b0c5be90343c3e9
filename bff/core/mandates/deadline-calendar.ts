import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../working-days.ts';
import type { Deadline, DeadlinePart } from './deadline.ts';
import { holidayName } from './holiday-name.ts';
import { dayMarks, type DeadlinePartName, type HolidayName } from './words.ts';

/** One square of the small calendar. */
export interface CalendarDay {
  readonly on: string;
  readonly kind: 'working' | 'weekend' | 'holiday';
  readonly holiday: HolidayName | null;
  /** First, second … of the working days that the rule counts; null on others. */
  readonly count: number | null;
  readonly marks: readonly (typeof dayMarks)[number][];
}

/** The days around one part of a deadline, in order and without holes. */
export interface PartCalendar {
  readonly part: DeadlinePartName;
  readonly days: readonly CalendarDay[];
}

/** What lies longer before the effect than this is left out: nobody counts it. */
const weeksShown = 4;

/** The counted days of every part of a deadline, to be drawn as small calendars. */
export function deadlineCalendars(deadline: Deadline): PartCalendar[] {
  return deadline.parts.map((part) => ({ part: part.part, days: daysOf(part) }));
}

function daysOf(part: DeadlinePart): CalendarDay[] {
  const earliest = minus(part.effectOn, weeksShown);
  const marked = [part.decidedOn ?? part.effectOn, part.effectOn, part.deadlineOn].toSorted();
  const [first = part.effectOn, last = part.effectOn] = [marked[0], marked.at(-1)];
  const days: CalendarDay[] = [];
  let date = Temporal.PlainDate.from(first < earliest ? earliest : first);
  while (date.toString() <= last) {
    days.push(square(part, date.toString()));
    date = date.add({ days: 1 });
  }
  return days;
}

function square(part: DeadlinePart, on: string): CalendarDay {
  const holiday = holidayName(on) ?? null;
  const position = part.counted.indexOf(on);
  const free = holiday === null ? 'weekend' : 'holiday';
  const marks = { decision: part.decidedOn, effect: part.effectOn, deadline: part.deadlineOn };
  return {
    on,
    kind: isWorkingDay(on) ? 'working' : free,
    holiday,
    count: position === -1 ? null : position + 1,
    marks: dayMarks.filter((mark) => marks[mark] === on),
  };
}

function minus(day: string, weeks: number): string {
  return Temporal.PlainDate.from(day).subtract({ weeks }).toString();
}
