import { expect, test } from 'vitest';
import { deadlineOf } from './deadline.ts';
import { deadlineCalendars } from './deadline-calendar.ts';

const kinds = { working: 'w', weekend: '.', holiday: 'h' } as const;

test('the eight days of the exception are numbered, over Ascension and Whitsun', () => {
  const deadline = deadlineOf({ kind: 'begin', decidedOn: '2026-05-13', startsOn: '2026-05-15' });
  const days = deadlineCalendars(deadline)[0]?.days ?? [];
  expect(days.map(({ kind }) => kinds[kind]).join('')).toBe('whw..wwwww..hww');
  expect(days.map(({ count }) => count ?? '-').join('')).toBe('--1--23456---78');
  expect(days.filter(({ marks }) => marks.length > 0)).toMatchObject([
    { on: '2026-05-13', marks: ['decision'] },
    { on: '2026-05-15', marks: ['effect'] },
    { on: '2026-05-27', marks: ['deadline'] },
  ]);
  expect(days.flatMap(({ holiday }) => holiday ?? [])).toEqual(['ascension', 'whit-monday']);
});

test('a decision months ago does not stretch the calendar', () => {
  const deadline = deadlineOf({ kind: 'begin', decidedOn: '2026-03-02', startsOn: '2027-01-01' });
  const days = deadlineCalendars(deadline)[0]?.days ?? [];
  expect(days[0]).toMatchObject({ on: '2026-12-04', count: null, marks: [] });
  expect(days).toHaveLength(29);
  expect(days.at(-2)).toMatchObject({ on: '2026-12-31', marks: ['deadline'] });
  expect(days.at(-1)).toMatchObject({ on: '2027-01-01', holiday: 'new-year', marks: ['effect'] });
});

test('a filing of two parts has two calendars', () => {
  const dates = { lastDay: '2026-04-05', decidedOn: '2026-04-01', startsOn: '2026-04-07' };
  const calendars = deadlineCalendars(deadlineOf({ kind: 'end-and-begin', ...dates }));
  expect(calendars.map(({ part }) => part)).toEqual(['end', 'begin']);
  expect(calendars[0]?.days.map(({ on }) => on)).toEqual([
    '2026-04-03',
    '2026-04-04',
    '2026-04-05',
    '2026-04-06',
  ]);
});

test('the day that replaced Ascension in 2008 is named so', () => {
  const deadline = deadlineOf({ kind: 'end', lastDay: '2008-05-02' });
  const days = deadlineCalendars(deadline)[0]?.days ?? [];
  expect(days.map(({ holiday }) => holiday)).toEqual([null, 'labour-day', 'ascension', null]);
});
