import { accessApi } from './access.contract.ts';
import { accountCommandsApi } from './account-commands.contract.ts';
import { accountListApi } from './account-list.contract.ts';
import { accountPageApi } from './account-page.contract.ts';
import { callerChecksApi } from './caller-checks.contract.ts';

export type { AccessCause, AccessCell } from './access.contract.ts';
export type {
  CommandBody,
  CommandResult,
  StaleExtra,
  ToolsLostExtra,
} from './account-commands.contract.ts';
export {
  accountSorts,
  exportFormats,
  type AccountFilter,
  type AccountRow,
  type AccountSearch,
  type AccountSort,
} from './account-list.contract.ts';
export { eidLockedFields, type AccountPage } from './account-page.contract.ts';
export {
  codeAttempts,
  codeMinutes,
  freshEidMinutes,
  proofMinutes,
  type CallerCheck,
  type CallerCheckState,
} from './caller-checks.contract.ts';
export { mailsApi, type MailRecord, type MailRow } from './mails.contract.ts';
export { omniboxApi, type OmniboxResult } from './omnibox.contract.ts';

/** Everything under /api/accounts. */
export const accountsApi = {
  ...accountListApi,
  ...accountPageApi,
  ...accessApi,
  ...accountCommandsApi,
  startCallerCheck: callerChecksApi.start,
  verifyCallerCheck: callerChecksApi.verify,
};
