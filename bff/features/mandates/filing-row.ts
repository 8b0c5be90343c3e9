import type { FilingRow } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { lateness } from '#core/mandates/lateness';
import type { Reply } from '#infra/http';

import type { FilingSqlRow } from './filings.queries.ts';

/** A filing as lists show it; late by the day on which it was sent, or by today. */
export const filingRow = (row: FilingSqlRow, now: Date): Reply<FilingRow> => ({
  ...row,
  lateness: lateness(row.deadlineOn, brusselsDay(row.submittedAt ?? now)),
});
