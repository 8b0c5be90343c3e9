import { brusselsDay } from '#core/brussels';
import type { Context } from '#infra/context';

import {
  creditFigures,
  heldStatementCount,
  oldestOpen,
  refundFigures,
  suspenseAges,
  topUpFigures,
} from './figures.queries.ts';

/** The finance front page: suspense by age, what the rules do alone, days to credit, top-ups by method. */
export const showFigures = async ({ deps: { sql }, now }: Context, months: number) => {
  const today = brusselsDay(now);
  const ages = await suspenseAges(sql, today);
  const credits = await creditFigures(sql, today, months);
  return {
    at: now,
    suspense: {
      count: ages.reduce((sum, { count }) => sum + count, 0),
      amountCents: ages.reduce((sum, { amountCents }) => sum + amountCents, 0),
      oldestOn: await oldestOpen(sql),
      ages: [...ages],
    },
    automatic: credits.map(({ month, credits: count, automatic }) => ({
      month,
      credits: count,
      automatic,
    })),
    daysToCredit: credits.map(({ month, credited, median, p90 }) => ({
      month,
      credits: credited,
      median,
      p90,
    })),
    topUps: await topUpFigures(sql, today, months),
    refunds: await refundFigures(sql),
    heldStatements: await heldStatementCount(sql),
  };
};
