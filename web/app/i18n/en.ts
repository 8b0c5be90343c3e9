import reactAdminEnglish from 'ra-language-english';
import { componentsEn } from '../../components/i18n/en.ts';
import { accountsEn } from '../../features/accounts/i18n/en.ts';
import { organisationsEn } from '../../features/organisations/i18n/en.ts';
import { eidConflictsEn } from '../../features/eid-conflicts/i18n/en.ts';
import { privacyEn } from '../../features/privacy/i18n/en.ts';
import { accreditationsEn } from '../../features/accreditations/i18n/en.ts';
import { mandatesEn } from '../../features/mandates/i18n/en.ts';
import { walletEn } from '../../features/wallet/i18n/en.ts';
import { supportEn } from '../../features/support/i18n/en.ts';
import { auditEn } from '../../features/audit/i18n/en.ts';
import { mailsEn } from '../../features/mails/i18n/en.ts';
import { staffEn } from '../../features/staff/i18n/en.ts';
import { assemble } from './assemble.ts';
import { frameEn } from './frame/en.ts';
import { ledgerEn, problemEn, sessionEn } from './problems/en.ts';
import { peopleWordsEn } from './words/people/en.ts';
import { moneyWordsEn } from './words/money/en.ts';
import { workWordsEn } from './words/work/en.ts';

/** Every sentence of the console in English. */
export const messages = assemble({
  reactAdmin: reactAdminEnglish,
  shared: {
    frame: frameEn,
    components: componentsEn,
    words: { ...peopleWordsEn, ...moneyWordsEn, ...workWordsEn },
    problem: problemEn,
    session: sessionEn,
    ledger: ledgerEn,
  },
  features: {
    accounts: accountsEn,
    organisations: organisationsEn,
    'eid-conflicts': eidConflictsEn,
    privacy: privacyEn,
    accreditations: accreditationsEn,
    mandates: mandatesEn,
    support: supportEn,
    wallet: walletEn,
    audit: auditEn,
    mails: mailsEn,
    staff: staffEn,
  },
});
