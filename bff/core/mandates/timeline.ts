import { Temporal } from 'temporal-polyfill';
import { dayAfter } from './deadline.ts';

/** One mandate of a co-ownership as its timeline needs it. Both days are included; no last day: open end. */
export interface Span {
  readonly id: string;
  readonly syndicId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface Overlap {
  readonly mandateIds: readonly [earlier: string, later: string];
  readonly from: string;
  /** Null: both go on. */
  readonly to: string | null;
}

export interface Gap {
  readonly from: string;
  readonly to: string;
}

export interface Timeline {
  readonly overlaps: readonly Overlap[];
  /** Days without syndic between two mandates. */
  readonly gaps: readonly Gap[];
  /** The mandate that ends last, when nobody follows; null when it has no end, or there is none. */
  readonly endsWithoutSuccessor: { readonly mandateId: string; readonly endsOn: string } | null;
}

/** Where the mandates of one co-ownership overlap, leave gaps or come to an end, by day. */
export function timelineOf(mandates: readonly Span[]): Timeline {
  const spans = mandates.toSorted(
    (a, b) => compare(a.startsOn, b.startsOn) || compare(lastDay(a), lastDay(b)),
  );
  const last = latest(spans);
  return {
    overlaps: overlapsOf(spans),
    gaps: gapsOf(spans),
    endsWithoutSuccessor: last?.endsOn ? { mandateId: last.id, endsOn: last.endsOn } : null,
  };
}

/** After every last day, and never shown. */
const openEnd = '9999-12-31';
const lastDay = ({ endsOn }: Span): string => endsOn ?? openEnd;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const latest = (spans: readonly Span[]): Span | undefined =>
  spans.toSorted((a, b) => compare(lastDay(a), lastDay(b))).at(-1);

function overlapsOf(spans: readonly Span[]): Overlap[] {
  return spans.flatMap((earlier, index) =>
    spans
      .slice(index + 1)
      .filter((later) => later.startsOn <= lastDay(earlier))
      .map((later): Overlap => {
        const to = [lastDay(earlier), lastDay(later)].toSorted(compare)[0];
        return {
          mandateIds: [earlier.id, later.id],
          from: later.startsOn,
          to: to === undefined || to === openEnd ? null : to,
        };
      }),
  );
}

function gapsOf(spans: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  let covered: string | undefined;
  for (const span of spans) {
    if (covered !== undefined && covered !== openEnd && dayAfter(covered) < span.startsOn)
      gaps.push({ from: dayAfter(covered), to: dayBefore(span.startsOn) });
    if (covered === undefined || lastDay(span) > covered) covered = lastDay(span);
  }
  return gaps;
}

function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
