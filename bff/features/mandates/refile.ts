import type { z } from 'zod';

import type { filingCommandsApi, FilingResult } from '#contract/mandates';
import type { Context } from '#infra/context';

import { draftFiling } from './draft-filing.ts';
import { copyDocuments } from './filing-commands.queries.ts';
import { runFilingCommand } from './filing-command.ts';
import { datesOf } from './filing-facts.ts';

type Body = z.infer<NonNullable<typeof filingCommandsApi.refile.body>>;

/** A new draft of a refused filing, with its documents. @throws not-found, stale, mandates.wrong-state, conflict */
export const refile = (ctx: Context, filingId: string, body: Body): Promise<FilingResult> =>
  runFilingCommand(
    ctx,
    { action: 'mandates.refile-filing', filingId, body, step: 'refile' },
    async (tx, facts) => {
      const replaced = facts.kind === 'representative-replaced';
      const id = await draftFiling(
        tx,
        {
          coOwnershipId: facts.coOwnershipId,
          mandateId: facts.mandateId,
          endsMandateId: facts.endsMandateId ?? undefined,
          dates: datesOf(facts),
          changedOn: facts.changedOn ?? undefined,
          changedFields: facts.changedFields,
          formerRepresentativeId: facts.formerRepresentative?.id,
          representativeId: replaced ? (facts.representative?.id ?? null) : null,
          paidBy: facts.paidBy,
          walletId: facts.walletId ?? undefined,
        },
        { staffId: ctx.staff.id, now: ctx.now },
      );
      await copyDocuments(tx.sql, filingId, id);
      const result = { id, state: 'draft', version: 1 } as const;
      return { result, changedFields: ['refiled'], after: { filingId: id } };
    },
  );
