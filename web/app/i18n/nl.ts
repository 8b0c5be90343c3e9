import { reactAdminDutch } from './ra-nl.ts';
import { componentsNl } from '../../components/i18n/nl.ts';
import { accountsNl } from '../../features/accounts/i18n/nl.ts';
import { organisationsNl } from '../../features/organisations/i18n/nl.ts';
import { eidConflictsNl } from '../../features/eid-conflicts/i18n/nl.ts';
import { privacyNl } from '../../features/privacy/i18n/nl.ts';
import { accreditationsNl } from '../../features/accreditations/i18n/nl.ts';
import { mandatesNl } from '../../features/mandates/i18n/nl.ts';
import { walletNl } from '../../features/wallet/i18n/nl.ts';
import { supportNl } from '../../features/support/i18n/nl.ts';
import { auditNl } from '../../features/audit/i18n/nl.ts';
import { mailsNl } from '../../features/mails/i18n/nl.ts';
import { staffNl } from '../../features/staff/i18n/nl.ts';
import { assemble } from './assemble.ts';
import { frameNl } from './frame/nl.ts';
import { ledgerNl, problemNl, sessionNl } from './problems/nl.ts';
import { peopleWordsNl } from './words/people/nl.ts';
import { moneyWordsNl } from './words/money/nl.ts';
import { workWordsNl } from './words/work/nl.ts';

/** Every sentence of the console in Dutch. */
export const messages = assemble({
  reactAdmin: reactAdminDutch,
  shared: {
    frame: frameNl,
    components: componentsNl,
    words: { ...peopleWordsNl, ...moneyWordsNl, ...workWordsNl },
    problem: problemNl,
    session: sessionNl,
    ledger: ledgerNl,
  },
  features: {
    accounts: accountsNl,
    organisations: organisationsNl,
    'eid-conflicts': eidConflictsNl,
    privacy: privacyNl,
    accreditations: accreditationsNl,
    mandates: mandatesNl,
    support: supportNl,
    wallet: walletNl,
    audit: auditNl,
    mails: mailsNl,
    staff: staffNl,
  },
});
