import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAll } from '../../../tests/support/property.ts';
import { type Span, timelineOf } from './timeline.ts';

const span = (id: string, startsOn: string, endsOn: string | null): Span => ({
  id,
  syndicId: id,
  startsOn,
  endsOn,
});

describe('the timeline of a co-ownership', () => {
  test('one after the other leaves nothing to say but the end', () => {
    const spans = [span('b', '2024-01-01', '2026-12-31'), span('a', '2021-01-01', '2023-12-31')];
    expect(timelineOf(spans)).toEqual({
      overlaps: [],
      gaps: [],
      endsWithoutSuccessor: { mandateId: 'b', endsOn: '2026-12-31' },
    });
  });

  test('a day without syndic is a gap', () => {
    const spans = [span('a', '2021-01-01', '2023-12-30'), span('b', '2024-01-01', null)];
    expect(timelineOf(spans)).toEqual({
      overlaps: [],
      gaps: [{ from: '2023-12-31', to: '2023-12-31' }],
      endsWithoutSuccessor: null,
    });
  });

  test('a shared day is an overlap', () => {
    const spans = [span('a', '2021-01-01', '2024-01-01'), span('b', '2024-01-01', null)];
    expect(timelineOf(spans).overlaps).toEqual([
      { mandateIds: ['a', 'b'], from: '2024-01-01', to: '2024-01-01' },
    ]);
  });

  test('two without end overlap without end', () => {
    const spans = [span('a', '2021-01-01', null), span('b', '2024-01-01', null)];
    expect(timelineOf(spans)).toEqual({
      overlaps: [{ mandateIds: ['a', 'b'], from: '2024-01-01', to: null }],
      gaps: [],
      endsWithoutSuccessor: null,
    });
  });

  test('one within another hides no gap and makes none', () => {
    const spans = [
      span('long', '2020-01-01', '2024-12-31'),
      span('provisional', '2021-03-01', '2021-06-30'),
      span('next', '2025-02-01', '2027-01-31'),
    ];
    expect(timelineOf(spans)).toEqual({
      overlaps: [{ mandateIds: ['long', 'provisional'], from: '2021-03-01', to: '2021-06-30' }],
      gaps: [{ from: '2025-01-01', to: '2025-01-31' }],
      endsWithoutSuccessor: { mandateId: 'next', endsOn: '2027-01-31' },
    });
  });

  test('without mandates there is nothing', () => {
    expect(timelineOf([])).toEqual({ overlaps: [], gaps: [], endsWithoutSuccessor: null });
  });
});

const dayOf = (n: number) =>
  new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const spans = fc.array(
  fc.record({
    id: fc.uuid(),
    start: fc.nat(60),
    length: fc.option(fc.nat(20)),
  }),
  { maxLength: 6 },
);

test('every day between first start and last end is covered once, more often, or in a gap', () => {
  forAll([spans], (drawn) => {
    const list = drawn.map(({ id, start, length }) =>
      span(id, dayOf(start), length === null ? null : dayOf(start + length)),
    );
    const { overlaps, gaps } = timelineOf(list);
    const first = Math.min(...drawn.map(({ start }) => start));
    const last = Math.max(...drawn.map(({ start, length }) => start + (length ?? 0)));
    for (let n = first; n <= last; n += 1) {
      const day = dayOf(n);
      const within = (from: string, to: string | null) => from <= day && (!to || day <= to);
      const running = list.filter(({ startsOn, endsOn }) => within(startsOn, endsOn)).length;
      expect(gaps.some(({ from, to }) => within(from, to))).toBe(running === 0);
      const pairs = overlaps.filter(({ from, to }) => within(from, to)).length;
      expect(2 * pairs + running).toBe(running ** 2);
    }
  });
});
