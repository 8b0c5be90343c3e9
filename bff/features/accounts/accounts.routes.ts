import { accountsApi, mailsApi, omniboxApi } from '#contract/accounts';
import type { Bind } from '#infra/http';

import { correctEmail } from './correct-email.ts';
import { deactivate } from './deactivate.ts';
import { approveEmail, refuseEmail } from './decide-email.ts';
import { endSessions } from './end-sessions.ts';
import { explainOne } from './explain-one.ts';
import { exportAccounts } from './export-accounts.ts';
import { listAccounts } from './list-accounts.ts';
import { listMails, showMail } from './mails.ts';
import { omnibox } from './omnibox.ts';
import { reactivate } from './reactivate.ts';
import { resendActivation } from './resend-activation.ts';
import { revealNationalNumber } from './reveal-national-number.ts';
import { sendPasswordReset } from './send-password-reset.ts';
import { showAccount } from './show-account.ts';
import { startCallerCheck } from './start-caller-check.ts';
import { unlinkEid, unlinkItsme } from './unlink.ts';
import { verifyCaller } from './verify-caller.ts';

export const accountsRoutes = (bind: Bind): void => {
  bind(accountsApi.list, (ctx, { query }) => listAccounts(ctx, query));
  bind(accountsApi.search, (ctx, { body }) => listAccounts(ctx, body));
  bind(accountsApi.export, (ctx, { body, res }) => exportAccounts(ctx, body, res));
  bind(accountsApi.show, (ctx, { params }) => showAccount(ctx, params.id));
  bind(accountsApi.explain, (ctx, { params, query }) => explainOne(ctx, params.id, query));
  bind(accountsApi.startCallerCheck, (ctx, { params, body }) =>
    startCallerCheck(ctx, params.id, body),
  );
  bind(accountsApi.verifyCallerCheck, (ctx, { params, body }) =>
    verifyCaller(ctx, { accountId: params.id, checkId: params.checkId, code: body.code }),
  );
  bind(accountsApi.resendActivation, (ctx, { params, body }) =>
    resendActivation(ctx, params.id, body),
  );
  bind(accountsApi.correctEmail, (ctx, { params, body }) => correctEmail(ctx, params.id, body));
  bind(accountsApi.approveEmail, (ctx, { params, body }) => approveEmail(ctx, params.id, body));
  bind(accountsApi.refuseEmail, (ctx, { params, body }) => refuseEmail(ctx, params.id, body));
  bind(accountsApi.sendPasswordReset, (ctx, { params, body }) =>
    sendPasswordReset(ctx, params.id, body),
  );
  bind(accountsApi.unlinkItsme, (ctx, { params, body }) => unlinkItsme(ctx, params.id, body));
  bind(accountsApi.unlinkEid, (ctx, { params, body }) => unlinkEid(ctx, params.id, body));
  bind(accountsApi.endSessions, (ctx, { params, body }) => endSessions(ctx, params.id, body));
  bind(accountsApi.deactivate, (ctx, { params, body }) => deactivate(ctx, params.id, body));
  bind(accountsApi.reactivate, (ctx, { params, body }) => reactivate(ctx, params.id, body));
  bind(accountsApi.reveal, (ctx, { params, body }) =>
    revealNationalNumber(ctx, params.id, body.reason),
  );
  bind(omniboxApi.lookup, (ctx, { body }) => omnibox(ctx, body.text));
  bind(mailsApi.list, (ctx, { query }) => listMails(ctx, query));
  bind(mailsApi.show, (ctx, { params }) => showMail(ctx, params.id));
};
