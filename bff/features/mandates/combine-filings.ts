import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import { deadlineOf } from '#core/mandates/deadline';
import { isUnsent } from '#core/mandates/filing-steps';
import type { Context } from '#infra/context';

import {
  changeFiling,
  copyDocuments,
  deleteFiling,
  lockFiling,
} from './filing-commands.queries.ts';
import { runFilingCommand } from './filing-command.ts';
import { type FilingFacts, filingFacts } from './filing-facts.queries.ts';

type Body = z.infer<NonNullable<typeof filingCommandsApi.combine.body>>;

/**
 * Takes an end into a begin of the same co-ownership, so that one fee is due instead of two; a draft again, due when
 * the first of both is. @throws not-found, stale, mandates.wrong-state, mandates.not-together
 */
export const combineFilings = (ctx: Context, beginId: string, body: Body): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.combine-filing', filingId: beginId, body, step: 'edit' },
    async (tx, begin) => {
      await lockFiling(tx.sql, body.endId);
      const end = await filingFacts(tx.sql, body.endId, brusselsDay(ctx.now));
      if (!end || !goTogether(begin, end)) return fail('mandates.not-together', { status: 409 });
      const { deadlineOn } = deadlineOf({
        kind: 'end-and-begin',
        lastDay: end.endsOn ?? fail('mandates.no-last-day'),
        decidedOn: begin.decidedOn,
        startsOn: begin.startsOn,
      });
      await copyDocuments(tx.sql, end.id, beginId);
      await deleteFiling(tx.sql, end.id);
      const changes = {
        kind: 'end-and-begin',
        state: 'draft',
        endsMandateId: end.mandateId,
        deadlineOn,
      } as const;
      const result = (await changeFiling(tx.sql, begin, changes)) ?? fail('conflict');
      const before = { kind: begin.kind, deadlineOn: begin.deadlineOn };
      const after = { ...changes, combinedFilingId: end.id };
      return { result, changedFields: ['kind', 'deadlineOn'], before, after };
    },
  );

const goTogether = (begin: FilingFacts, end: FilingFacts): boolean =>
  begin.kind === 'begin' &&
  end.kind === 'end' &&
  isUnsent(end.state) &&
  end.coOwnershipId === begin.coOwnershipId &&
  end.mandateId !== begin.mandateId;
