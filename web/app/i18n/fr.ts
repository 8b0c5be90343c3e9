import reactAdminFrench from 'ra-language-french';
import { componentsFr } from '../../components/i18n/fr.ts';
import { accountsFr } from '../../features/accounts/i18n/fr.ts';
import { organisationsFr } from '../../features/organisations/i18n/fr.ts';
import { eidConflictsFr } from '../../features/eid-conflicts/i18n/fr.ts';
import { privacyFr } from '../../features/privacy/i18n/fr.ts';
import { accreditationsFr } from '../../features/accreditations/i18n/fr.ts';
import { mandatesFr } from '../../features/mandates/i18n/fr.ts';
import { walletFr } from '../../features/wallet/i18n/fr.ts';
import { supportFr } from '../../features/support/i18n/fr.ts';
import { auditFr } from '../../features/audit/i18n/fr.ts';
import { mailsFr } from '../../features/mails/i18n/fr.ts';
import { staffFr } from '../../features/staff/i18n/fr.ts';
import { assemble } from './assemble.ts';
import { frameFr } from './frame/fr.ts';
import { ledgerFr, problemFr, sessionFr } from './problems/fr.ts';
import { peopleWordsFr } from './words/people/fr.ts';
import { moneyWordsFr } from './words/money/fr.ts';
import { workWordsFr } from './words/work/fr.ts';

/** Every sentence of the console in French. */
export const messages = assemble({
  reactAdmin: reactAdminFrench,
  shared: {
    frame: frameFr,
    components: componentsFr,
    words: { ...peopleWordsFr, ...moneyWordsFr, ...workWordsFr },
    problem: problemFr,
    session: sessionFr,
    ledger: ledgerFr,
  },
  features: {
    accounts: accountsFr,
    organisations: organisationsFr,
    'eid-conflicts': eidConflictsFr,
    privacy: privacyFr,
    accreditations: accreditationsFr,
    mandates: mandatesFr,
    support: supportFr,
    wallet: walletFr,
    audit: auditFr,
    mails: mailsFr,
    staff: staffFr,
  },
});
