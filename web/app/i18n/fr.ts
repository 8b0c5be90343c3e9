import reactAdminFrench from 'ra-language-french';
import { componentsFr } from '../../components/i18n/fr.ts';
import { auditFr } from '../../features/audit/i18n/fr.ts';
import { mailsFr } from '../../features/mails/i18n/fr.ts';
import { staffFr } from '../../features/staff/i18n/fr.ts';
import { assemble } from './assemble.ts';
import { frameFr, problemFr, sessionFr } from './frame/fr.ts';
import { wordsFr } from './words/fr.ts';

/** Every sentence of the console in French. */
export const messages = assemble({
  reactAdmin: reactAdminFrench,
  shared: {
    frame: frameFr,
    components: componentsFr,
    words: wordsFr,
    problem: problemFr,
    session: sessionFr,
  },
  features: { audit: auditFr, mails: mailsFr, staff: staffFr },
});
