import reactAdminEnglish from 'ra-language-english';
import { componentsEn } from '../../components/i18n/en.ts';
import { auditEn } from '../../features/audit/i18n/en.ts';
import { mailsEn } from '../../features/mails/i18n/en.ts';
import { staffEn } from '../../features/staff/i18n/en.ts';
import { assemble } from './assemble.ts';
import { frameEn, problemEn, sessionEn } from './frame/en.ts';
import { wordsEn } from './words/en.ts';

/** Every sentence of the console in English. */
export const messages = assemble({
  reactAdmin: reactAdminEnglish,
  shared: {
    frame: frameEn,
    components: componentsEn,
    words: wordsEn,
    problem: problemEn,
    session: sessionEn,
  },
  features: { audit: auditEn, mails: mailsEn, staff: staffEn },
});
