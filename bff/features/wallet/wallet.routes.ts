import type { Bind } from '#infra/http';

import { bindMovements } from './movements.routes.ts';
import { bindRefunds } from './refunds.routes.ts';
import { bindStatements } from './statements.routes.ts';
import { bindWallets } from './wallets.routes.ts';

export const walletRoutes = (bind: Bind): void => {
  bindStatements(bind);
  bindMovements(bind);
  bindRefunds(bind);
  bindWallets(bind);
};
