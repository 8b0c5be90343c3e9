import type { z } from 'zod';

import type { documentsApi } from '#contract/mandates';
import { fail } from '#core/errors';
import { runCommand } from '#infra/command';
import type { Context, Tx } from '#infra/context';

import { attach, detach, documentById } from './documents.queries.ts';
import { lockUnsent, redraftComplete } from './filing-commands.queries.ts';

type Body = z.infer<NonNullable<typeof documentsApi.attach.body>>;

/** Adds a document that is kept already. @throws not-found, mandates.wrong-state */
export const attachDocument = (ctx: Context, filingId: string, body: Body): Promise<void> =>
  runCommand(
    ctx,
    {
      action: 'mandates.attach-document',
      subject: { kind: 'filing', id: filingId },
      reason: body.reason,
    },
    async (tx) => {
      const { documentId } = body;
      if (!(await documentById(tx.sql, documentId))) fail('not-found');
      await attachTo(tx, filingId, documentId);
      return { result: undefined, changedFields: ['documents'], after: { documentId } };
    },
  );

/** Takes a document away; a complete filing is a draft again. @throws not-found, mandates.wrong-state */
export const detachDocument = (ctx: Context, filingId: string, body: Body): Promise<void> =>
  runCommand(
    ctx,
    {
      action: 'mandates.detach-document',
      subject: { kind: 'filing', id: filingId },
      reason: body.reason,
    },
    async (tx) => {
      const { documentId } = body;
      await refuseSent(tx, filingId);
      if (!(await detach(tx.sql, filingId, documentId))) fail('not-found');
      await redraftComplete(tx.sql, filingId);
      return { result: undefined, changedFields: ['documents'], before: { documentId } };
    },
  );

/** @throws not-found, mandates.wrong-state when the filing was sent */
export const attachTo = async (tx: Tx, filingId: string, documentId: string): Promise<void> => {
  await refuseSent(tx, filingId);
  await attach(tx.sql, filingId, documentId);
};

const refuseSent = async ({ sql }: Tx, filingId: string): Promise<void> => {
  const filing = (await lockUnsent(sql, filingId)) ?? fail('not-found');
  const { state } = filing;
  if (!filing.unsent)
    fail('mandates.wrong-state', { status: 409, params: { state }, extra: { current: { state } } });
};
