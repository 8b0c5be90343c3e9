import type { OmniboxResult } from '#contract/accounts';

const lists: Record<OmniboxResult['kind'], string> = {
  account: 'accounts',
  organisation: 'organisations',
  'top-up': 'top-ups',
  wallet: 'wallets',
};

/** The page of what was found. */
export const resultPath = ({ kind, id }: OmniboxResult): string => `/${lists[kind]}/${id}/show`;
