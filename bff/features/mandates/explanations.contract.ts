import { z } from 'zod';

import {
  checklistItems,
  checklistReasons,
  checklistStates,
  dayMarks,
  deadlineParts,
  deadlineRules,
  holidayNames,
  representativeNeeds,
  representativeProblems,
  representativeReasons,
} from '#core/mandates/words';

import { cents, day } from './shared.contract.ts';

/** How a day stands to a deadline, in days after it and working days still to come. */
export const lateness = z.object({
  late: z.boolean(),
  lateWorkingDays: z.number().int(),
  lateCalendarDays: z.number().int(),
  workingDaysLeft: z.number().int(),
});

const calendarDay = z.object({
  on: day,
  kind: z.enum(['working', 'weekend', 'holiday']),
  holiday: z.enum(holidayNames).nullable(),
  count: z.number().int().nullable(),
  marks: z.array(z.enum(dayMarks)).readonly(),
});

/** Until when, by which rule, and the counted days as squares of a small calendar. */
export const deadlineExplanation = z.object({
  deadlineOn: day,
  rule: z.enum(deadlineRules),
  parts: z.array(
    z.object({
      part: z.enum(deadlineParts),
      rule: z.enum(deadlineRules),
      deadlineOn: day,
      effectOn: day,
      decidedOn: day.nullable(),
      /** Working days strictly between decision and start, where they matter. */
      between: z.number().int().nullable(),
      counted: z.array(day).readonly(),
      days: z.array(calendarDay).readonly(),
    }),
  ),
});
export type DeadlineExplanation = z.infer<typeof deadlineExplanation>;

/** Fee in parts, or which day has no tariff, which only admin can mend. */
export const fee = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    filingCents: cents,
    surchargeCents: cents,
    vatCents: cents,
    totalCents: cents,
    /** False: as it would be today; true: as it was charged. */
    charged: z.boolean(),
  }),
  z.object({ ok: z.literal(false), code: z.literal('no-tariff'), day }),
]);
export type FeeView = z.infer<typeof fee>;

/** End and begin that would cost one fee less in one filing. */
export const saving = z
  .object({ endId: z.uuid(), beginId: z.uuid(), cents: cents.nullable() })
  .nullable();

export const representativeVerdict = z.object({
  need: z.enum(representativeNeeds),
  because: z.enum(representativeReasons),
  problem: z.enum(representativeProblems).nullable(),
});

export const checklistLine = z.object({
  item: z.enum(checklistItems),
  state: z.enum(checklistStates),
  because: z.enum(checklistReasons),
});

/** Where the mandates of a co-ownership overlap, leave gaps, or end without successor. */
export const timeline = z.object({
  overlaps: z
    .array(
      z.object({
        mandateIds: z.array(z.uuid()).readonly(),
        from: day,
        to: day.nullable(),
      }),
    )
    .readonly(),
  gaps: z.array(z.object({ from: day, to: day })).readonly(),
  endsWithoutSuccessor: z.object({ mandateId: z.uuid(), endsOn: day }).nullable(),
});
