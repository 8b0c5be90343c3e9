import { refundFilesApi, refundsApi } from '#contract/wallet';
import { fail } from '#core/errors';
import { writeAudit } from '#infra/audit';
import type { Context } from '#infra/context';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { approveRefund, refuseRefund, withdrawRefund } from './decide-refund.ts';
import { refundRows, type RefundListRow } from './reading/refund-list.queries.ts';
import { cancelRefundFile, createRefundFile } from './refund-files.ts';
import { refundFileRows, refundFileXml } from './refunds/refund-files.queries.ts';
import { requestRefund } from './request-refund.ts';

const forMe = (ctx: Context, row: RefundListRow) => ({
  ...row,
  mayApprove: row.state === 'requested' && row.requestedBy?.id !== ctx.staff.id,
});

export const bindRefunds = (bind: Bind): void => {
  bind(refundsApi.list, async (ctx, { query }) => {
    const rows = await refundRows(ctx.deps.sql, query);
    const page = toPage(rows, query.limit, (r) => [r.requestedAt.toISOString(), r.id]);
    return { ...page, items: page.items.map((row) => forMe(ctx, row)) };
  });
  bind(refundsApi.show, async (ctx, { params }) => {
    const [row] = await refundRows(ctx.deps.sql, { id: params.id, limit: 1 });
    return forMe(ctx, row ?? fail('not-found'));
  });
  bind(refundsApi.request, (ctx, { params, body }) => requestRefund(ctx, params.id, body));
  bind(refundsApi.approve, (ctx, { params, body }) => approveRefund(ctx, params.id, body.reason));
  bind(refundsApi.refuse, (ctx, { params, body }) => refuseRefund(ctx, params.id, body.reason));
  bind(refundsApi.withdraw, (ctx, { params, body }) => withdrawRefund(ctx, params.id, body.reason));
  bind(refundFilesApi.list, async (ctx, { query }) =>
    toPage(await refundFileRows(ctx.deps.sql, query), query.limit, (file) => [
      file.createdAt.toISOString(),
      file.id,
    ]),
  );
  bind(refundFilesApi.create, (ctx, { body }) => createRefundFile(ctx, body));
  bind(refundFilesApi.cancel, (ctx, { params, body }) =>
    cancelRefundFile(ctx, params.id, body.reason),
  );
  bind(refundFilesApi.download, async (ctx, { params, res }) => {
    const file = (await refundFileXml(ctx.deps.sql, params.id)) ?? fail('not-found');
    await writeAudit(ctx.deps.sql, ctx.deps.vault, {
      at: ctx.now,
      actor: { kind: 'staff', id: ctx.staff.id },
      action: 'wallet.download-refund-file',
      subject: { kind: 'refund-file', id: params.id },
      outcome: 'done',
      requestId: ctx.requestId,
    });
    res.attachment(`${file.messageId}.xml`).type('application/xml').send(file.xml);
    return undefined;
  });
};
