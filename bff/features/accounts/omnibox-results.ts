import type { OmniboxResult } from '#contract/accounts';
import { formatEnterpriseNumber } from '#core/enterprise-number';
import { formatMoney } from '#core/money';
import { formatStructuredReference } from '#core/structured-reference';
import type { Language } from '#core/vocabulary';

import { maskEmail } from './mask-email.ts';
import type { Found } from './name-search.ts';
import type { FoundRow } from './name-search.queries.ts';
import type { PayerRow, TopUpRow } from './omnibox.queries.ts';

export const nameResult = ({ match, ...row }: Found): OmniboxResult => resultOf(row, match);

export const exactResult = (row: FoundRow): OmniboxResult => resultOf(row, 'exact');

const resultOf = (row: FoundRow, match: OmniboxResult['match']): OmniboxResult => ({
  kind: row.kind,
  id: row.id,
  title: row.name,
  subtitle: row.kind === 'account' ? row.number : formatEnterpriseNumber(row.number),
  hints: [row.email === null ? null : maskEmail(row.email), row.town, ...row.organisations].filter(
    (hint) => hint !== null,
  ),
  status: row.status,
  match,
});

export const organisationResult = (row: PayerRow | TopUpRow): OmniboxResult => ({
  kind: 'organisation',
  id: row.organisationId,
  title: row.organisation,
  subtitle: formatEnterpriseNumber(row.enterpriseNumber),
  hints: [],
  status: row.organisationStatus,
  match: 'exact',
});

export const walletResult = (row: PayerRow): OmniboxResult => ({
  ...organisationResult(row),
  kind: 'wallet',
  id: row.walletId,
});

export const topUpResult = (row: TopUpRow, language: Language): OmniboxResult => ({
  kind: 'top-up',
  id: row.id,
  title: formatStructuredReference(row.reference),
  subtitle: row.organisation,
  hints: [formatMoney(row.amountCents, language)],
  status: row.state,
  match: 'exact',
});
