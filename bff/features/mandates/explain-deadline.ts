import type { DeadlineExplanation } from '#contract/mandates';
import { type Deadline, deadlineOf, type FilingDates } from '#core/mandates/deadline';
import { deadlineCalendars, type PartCalendar } from '#core/mandates/deadline-calendar';

/** A deadline with the counted days of each of its parts. */
export const explainDeadline = (dates: FilingDates): DeadlineExplanation => {
  const deadline = deadlineOf(dates);
  const calendars = deadlineCalendars(deadline);
  return { ...deadline, parts: deadline.parts.map((part, at) => explained(part, calendars[at])) };
};

const explained = (part: Deadline['parts'][number], calendar: PartCalendar | undefined) => ({
  ...part,
  days: calendar?.days ?? [],
});
