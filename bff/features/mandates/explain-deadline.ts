import type { DeadlineExplanation } from '#contract/mandates';
import { deadlineOf, type FilingDates } from '#core/mandates/deadline';
import { deadlineCalendars } from '#core/mandates/deadline-calendar';

/** A deadline with the counted days of each of its parts. */
export const explainDeadline = (dates: FilingDates): DeadlineExplanation => {
  const deadline = deadlineOf(dates);
  const calendars = deadlineCalendars(deadline);
  return {
    ...deadline,
    parts: deadline.parts.map((part, index) => ({
      ...part,
      counted: [...part.counted],
      days: (calendars[index]?.days ?? []).map((day) => ({ ...day, marks: [...day.marks] })),
    })),
  };
};
