import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginCases } from '../../../tests/fixtures/mandates/deadline-cases.ts';
import {
  changeCases,
  lateCases,
  representativeCases,
  strikeOffCases,
  togetherCases,
} from '../../../tests/fixtures/mandates/other-deadline-cases.ts';
import { forAll } from '../../../tests/support/property.ts';
import { isWorkingDay, workingDaysBetween } from '../working-days.ts';
import { type Deadline, deadlineOf, type FilingDates } from './deadline.ts';
import { lateness } from './lateness.ts';

describe('begin', () => {
  test.each(beginCases)('decided %s, start %s', (decidedOn, startsOn, between, day, rule) => {
    const deadline = deadlineOf({ kind: 'begin', decidedOn, startsOn });
    expect(deadline).toMatchObject({ deadlineOn: day, rule });
    expect(deadline.parts[0]?.between).toBe(between ?? deadline.parts[0]?.between);
  });
});

describe('strike-off of a syndic', () => {
  test.each(strikeOffCases)('last day %s', (lastDay, day) => {
    const deadline = deadlineOf({ kind: 'end', lastDay });
    expect(deadline).toMatchObject({ deadlineOn: day, rule: 'before-strike-off' });
  });
});

describe('end and begin in one', () => {
  test.each(togetherCases)(
    'last day %s, decided %s, start %s',
    (lastDay, decidedOn, startsOn, day, governedBy) => {
      const deadline = deadlineOf({ kind: 'end-and-begin', lastDay, decidedOn, startsOn });
      expect(deadline.deadlineOn).toBe(day);
      const governing = deadline.parts.find((part) => part.deadlineOn === day);
      expect(governing).toMatchObject({ part: governedBy, rule: deadline.rule });
    },
  );
});

test.each(changeCases)('change on %s', (changedOn, day) => {
  expect(deadlineOf({ kind: 'change', changedOn }).deadlineOn).toBe(day);
});

test.each(representativeCases)('representative until %s', (lastDay, day) => {
  expect(deadlineOf({ kind: 'representative-replaced', lastDay }).deadlineOn).toBe(day);
});

test.each(lateCases)('due %s, filed %s', (deadlineOn, on, lateWorkingDays, lateCalendarDays) => {
  const late = lateCalendarDays > 0;
  expect(lateness(deadlineOn, on)).toMatchObject({ late, lateWorkingDays, lateCalendarDays });
});

test('there are at least eighty dated cases', () => {
  const tables = [beginCases, strikeOffCases, togetherCases, changeCases, representativeCases];
  expect(tables.flat().length).toBeGreaterThanOrEqual(80);
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const near = (from: string) =>
  fc
    .integer({ min: -10, max: 40 })
    .map((days) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
const dates: fc.Arbitrary<FilingDates> = day.chain((decidedOn) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('begin'),
      decidedOn: fc.constant(decidedOn),
      startsOn: near(decidedOn),
    }),
    fc.record({
      kind: fc.constant('end-and-begin'),
      lastDay: near(decidedOn),
      decidedOn: fc.constant(decidedOn),
      startsOn: near(decidedOn),
    }),
    fc.constant({ kind: 'end', lastDay: decidedOn }),
    fc.constant({ kind: 'change', changedOn: decidedOn }),
    fc.constant({ kind: 'representative-replaced', lastDay: decidedOn }),
  ),
);

const ofEvery = (check: (deadline: Deadline, asked: FilingDates) => void): void =>
  forAll([dates], (asked) => check(deadlineOf(asked), asked));

describe('whatever the days', () => {
  test('a deadline is a working day, that of the part that is due first', () => {
    ofEvery(({ deadlineOn, parts }) => {
      expect(parts.map((part) => isWorkingDay(part.deadlineOn))).not.toContain(false);
      expect(deadlineOn).toBe(parts.map((part) => part.deadlineOn).toSorted()[0]);
    });
  });

  test('it lies before the start or strike-off, save by the exception', () => {
    ofEvery(({ parts }) => {
      for (const { rule, deadlineOn, effectOn } of parts)
        expect(deadlineOn < effectOn).toBe(rule.startsWith('before-'));
    });
  });

  test('before a start or strike-off no working day is left after it', () => {
    ofEvery(({ parts }) => {
      for (const { deadlineOn, effectOn } of parts.filter(({ rule }) => rule.startsWith('before-')))
        expect(workingDaysBetween(deadlineOn, effectOn)).toEqual([]);
    });
  });

  test('the exception holds below eight days between, and gives eight', () => {
    forAll([dates.filter((asked) => 'decidedOn' in asked)], (asked) => {
      const part = deadlineOf(asked).parts.at(-1);
      const between = workingDaysBetween(asked.decidedOn, asked.startsOn).length;
      expect(part?.counted).toHaveLength(8);
      expect(part?.rule).toBe(between < 8 ? 'eight-days-after-decision' : 'before-start');
      expect(part?.counted.at(-1) === part?.deadlineOn).toBe(between <= 8);
    });
  });

  test('a day is late, in time on the last day, or has days left, and never two of these', () => {
    const pairs = day.chain((on) => fc.tuple(fc.constant(on), near(on)));
    forAll([pairs], ([deadlineOn, on]) => {
      const { late, lateWorkingDays, workingDaysLeft } = lateness(deadlineOn, on);
      expect(late).toBe(on > deadlineOn);
      expect(Math.min(lateWorkingDays, workingDaysLeft)).toBe(0);
    });
  });
});

test('text that is no day is refused', () => {
  expect(() =>
    deadlineOf({ kind: 'begin', decidedOn: '2026-02-30', startsOn: '2026-05-01' }),
  ).toThrow(RangeError);
});
