import { z } from 'zod';

import { endpoint } from '#core/endpoint';

const omniboxKinds = ['account', 'organisation', 'top-up', 'wallet'] as const;

const omniboxResult = z.object({
  kind: z.enum(omniboxKinds),
  id: z.uuid(),
  title: z.string(),
  /** Username of an account, enterprise number of an organisation, amount and organisation of a top-up. */
  subtitle: z.string(),
  /** Masked e-mail, office, town: enough to tell namesakes apart. */
  hints: z.array(z.string()),
  /** Status word of its kind. */
  status: z.string(),
  /** `exact`: by its number or address, or the very name; `close`: by words; `typo`: with a letter mended. */
  match: z.enum(['exact', 'close', 'typo']),
});
export type OmniboxResult = z.infer<typeof omniboxResult>;

export const omniboxApi = {
  lookup: endpoint({
    method: 'POST',
    path: '/omnibox',
    access: 'accounts.read',
    summary: 'Finds a record by anything that is pasted or typed',
    body: z.object({ text: z.string().trim().min(1).max(200) }),
    result: z.object({
      /** Best first. */
      results: z.array(omniboxResult),
      /** The first result is the one record that was meant: go straight there. */
      direct: z.boolean(),
      /** There are more namesakes than are shown. */
      more: z.boolean(),
    }),
  }),
};
