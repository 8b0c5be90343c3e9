import { bankAccountsApi, bankFilesApi, statementsApi } from '#contract/wallet';
import { fail } from '#core/errors';
import { writeAudit } from '#infra/audit';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { acceptStatement } from './accept-statement.ts';
import { mapColumns, registerBankAccount } from './bank-accounts.ts';
import { bankAccountRows } from './bank-accounts.queries.ts';
import { readChunks } from './import/files.queries.ts';
import { fileRow, fileRows } from './reading/files.queries.ts';
import { showFile } from './reading/show-file.ts';
import { listLines, listStatements, showStatement } from './reading/statements.ts';
import { readTable, uploadStatement } from './upload-statement.ts';

export const bindStatements = (bind: Bind): void => {
  bind(bankAccountsApi.list, async ({ deps }) => ({ items: await bankAccountRows(deps.sql) }));
  bind(bankAccountsApi.register, (ctx, { body }) => registerBankAccount(ctx, body));
  bind(bankAccountsApi.map, (ctx, { params, body }) => mapColumns(ctx, params.id, body));
  bind(bankFilesApi.list, async ({ deps }, { query }) =>
    toPage(await fileRows(deps.sql, query), query.limit, (file) => [
      file.uploadedAt.toISOString(),
      file.id,
    ]),
  );
  bind(bankFilesApi.show, (ctx, { params }) => showFile(ctx, params.id));
  bind(bankFilesApi.upload, (ctx, { query, req }) => uploadStatement(ctx, req, query));
  bind(bankFilesApi.read, (ctx, { params, body }) => readTable(ctx, params.id, body));
  bind(bankFilesApi.download, async (ctx, { params, res }) => {
    const { deps, staff, now, requestId } = ctx;
    const file = (await fileRow(deps.sql, params.id)) ?? fail('not-found');
    await writeAudit(deps.sql, deps.vault, {
      at: now,
      actor: { kind: 'staff', id: staff.id },
      action: 'wallet.download-statement',
      subject: { kind: 'bank-file', id: params.id },
      outcome: 'done',
      requestId,
    });
    res.attachment(file.name).type('application/octet-stream');
    for await (const chunk of readChunks(deps.sql, params.id)) res.write(chunk);
    res.end();
    return undefined;
  });
  bind(statementsApi.list, (ctx, { query }) => listStatements(ctx, query));
  bind(statementsApi.show, (ctx, { params }) => showStatement(ctx, params.id));
  bind(statementsApi.lines, (ctx, { params, query }) => listLines(ctx, params.id, query));
  bind(statementsApi.accept, (ctx, { params, body }) => acceptStatement(ctx, params.id, body));
};
