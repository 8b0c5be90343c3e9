import { brusselsDay } from '#core/brussels';
import type { Context } from '#infra/context';

/** Who decides, when, and on which day in Belgium it is booked. */
export interface Author {
  staffId: string;
  now: Date;
  today: string;
}

export const authorOf = ({ staff, now }: Pick<Context, 'staff' | 'now'>): Author => ({
  staffId: staff.id,
  now,
  today: brusselsDay(now),
});

/** The later of two days: nothing leaves suspense before it came in. */
export const later = (a: string, b: string): string => (a > b ? a : b);
