import { z } from 'zod';

/** How a typed reference differs from that of an open top-up. */
export const typingMistakes = [
  'one-digit',
  'swap',
  'missing-digit',
  'doubled-digit',
  'extra-digit',
  'blocks-exchanged',
  'letter-for-digit',
] as const;
export type TypingMistake = (typeof typingMistakes)[number];

const cents = z.number().int();
const nameMatch = z.enum(['same', 'same-words', 'typo']);

/**
 * What speaks for a proposal, as a code with the values that the console puts into words. Amounts in cents,
 * references as twelve digits, days whole.
 */
export const evidence = z.discriminatedUnion('code', [
  z.object({ code: z.literal('reference-structured'), reference: z.string() }),
  z.object({ code: z.literal('reference-in-text'), reference: z.string(), typed: z.string() }),
  z.object({
    code: z.literal('reference-mistyped'),
    mistake: z.enum(typingMistakes),
    typed: z.string(),
    reference: z.string(),
  }),
  z.object({ code: z.literal('paid-before'), times: z.number().int(), lastOn: z.iso.date() }),
  z.object({ code: z.literal('organisation-name'), match: nameMatch, name: z.string() }),
  z.object({ code: z.literal('member-name'), match: nameMatch }),
  z.object({ code: z.literal('amount-equal'), amountCents: cents }),
  z.object({ code: z.literal('amount-differs'), amountCents: cents, announcedCents: cents }),
  z.object({ code: z.literal('announced-before'), days: z.number().int() }),
  z.object({ code: z.literal('announced-after'), days: z.number().int() }),
  z.object({ code: z.literal('only-open-top-up') }),
]);
export type Evidence = z.infer<typeof evidence>;
export type EvidenceCode = Evidence['code'];

/** The strongest sign of a movement's first proposal: by it equal cases are gathered for one decision. */
export const proposalCases = [
  'reference',
  'reference-mistyped',
  'paid-before',
  'organisation-name',
  'member-name',
  'amount',
  'none',
] as const;
export type ProposalCase = (typeof proposalCases)[number];
