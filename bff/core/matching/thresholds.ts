import { z } from 'zod';

const points = z.number().int().min(0).max(100);
const days = z.number().int().min(0).max(730);

/**
 * What finance may tune. Points only rank proposals and decide which are shown: no number of points ever posts
 * anything by itself.
 */
export const matchingThresholds = z.object({
  points: z.object({
    reference: points.default(100),
    referenceMistyped: points.default(95),
    paidBefore: points.default(30),
    organisationName: points.default(25),
    memberName: points.default(15),
    amountEqual: points.default(15),
    announcedNearby: points.default(5),
  }),
  /** Proposals with fewer points are not shown. */
  least: points.default(9),
  /** How many proposals are shown of one movement. */
  shown: z.number().int().min(1).max(20).default(5),
  /** A top-up announced at most so many days before the payment counts as near it. */
  announcedWithin: days.default(21),
  /** Payments of an IBAN longer ago than this many days say nothing any more. */
  paidWithin: days.default(730),
});
export type MatchingThresholds = z.infer<typeof matchingThresholds>;

export const defaultThresholds: MatchingThresholds = matchingThresholds.parse({ points: {} });
