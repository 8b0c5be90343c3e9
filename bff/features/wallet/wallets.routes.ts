import { financeApi, topUpsApi, walletsApi } from '#contract/wallet';
import { fail } from '#core/errors';
import { toPage } from '#infra/cursor';
import type { Bind } from '#infra/http';

import { changeSettings } from './change-settings.ts';
import { exportAll, exportWallet } from './exports/export-transactions.ts';
import { sendMonthEnd } from './exports/month-end.ts';
import { sendReceipt } from './exports/receipt.ts';
import { showControls } from './reading/show-controls.ts';
import { showFigures } from './reading/show-figures.ts';
import { showTopUp } from './reading/show-top-up.ts';
import { topUpRows } from './reading/top-ups.queries.ts';
import { transactionRows } from './reading/transactions.queries.ts';
import { findWallets, walletRecord, walletRows, walletSortKey } from './reading/wallets.queries.ts';
import { readSettings, settingsChangedAt } from './settings.queries.ts';

export const bindWallets = (bind: Bind): void => {
  bind(walletsApi.list, async ({ deps }, { query }) =>
    toPage(await walletRows(deps.sql, query), query.limit, (row) => walletSortKey(row, query.sort)),
  );
  bind(walletsApi.search, async ({ deps }, { body }) => ({
    items: await findWallets(deps.sql, body.text),
  }));
  bind(
    walletsApi.show,
    async ({ deps }, { params }) => (await walletRecord(deps.sql, params.id)) ?? fail('not-found'),
  );
  bind(walletsApi.transactions, async ({ deps }, { params, query }) =>
    toPage(await transactionRows(deps.sql, params.id, query), query.limit, (row) => [
      row.bookedOn,
      row.id,
    ]),
  );
  bind(walletsApi.export, (ctx, { params, query, res }) =>
    exportWallet(ctx, res, params.id, query),
  );
  bind(walletsApi.receipt, (ctx, { params, res }) =>
    sendReceipt(ctx, res, params.id, params.entryId),
  );
  bind(financeApi.export, (ctx, { query, res }) => exportAll(ctx, res, query));
  bind(financeApi.monthEnd, (ctx, { query, res }) => sendMonthEnd(ctx, res, query.month));
  bind(topUpsApi.list, async ({ deps }, { query }) =>
    toPage(await topUpRows(deps.sql, query), query.limit, (row) => [
      row.createdAt.toISOString(),
      row.id,
    ]),
  );
  bind(topUpsApi.show, (ctx, { params }) => showTopUp(ctx, params.id));
  bind(financeApi.figures, (ctx, { query }) => showFigures(ctx, query.months));
  bind(financeApi.controls, (ctx, { query }) => showControls(ctx, query.on));
  bind(financeApi.settings, async ({ deps }) => ({
    ...(await readSettings(deps.sql)),
    updatedAt: await settingsChangedAt(deps.sql),
  }));
  bind(financeApi.changeSettings, (ctx, { body }) => changeSettings(ctx, body));
};
