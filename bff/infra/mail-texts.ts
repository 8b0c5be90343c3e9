import type { Language } from '#core/vocabulary';

import { mailTextsEn } from './mail-texts-en.ts';
import { mailTextsFr } from './mail-texts-fr.ts';
import { mailTextsNl } from './mail-texts-nl.ts';
import type { MailName, MailParams, MailTexts, WrittenMail } from './mail-types.ts';

/** Stands in a stored mail where its code or link is; nobody reads that but the holder. */
export const secretMark = '••••••';

const texts: Readonly<Record<Language, MailTexts>> = {
  nl: mailTextsNl,
  fr: mailTextsFr,
  en: mailTextsEn,
};

const frames: Readonly<Record<Language, (name: string, text: string) => string>> = {
  nl: (name, text) =>
    `Beste ${name}\n\n${text}\n\nMet vriendelijke groeten\nHelpdesk Immo-Connect\n`,
  fr: (name, text) => `Bonjour ${name},\n\n${text}\n\nBien à vous,\nLe helpdesk d’Immo-Connect\n`,
  en: (name, text) => `Dear ${name},\n\n${text}\n\nKind regards,\nImmo-Connect helpdesk\n`,
};

/** Subject and body of a mail in the holder's language, with the mark where its secret belongs. */
export const writeMail = (
  language: Language,
  template: MailName,
  name: string,
  params: MailParams,
): WrittenMail => {
  const { subject, text } = texts[language][template]({ ...params, secret: secretMark });
  return { subject, body: frames[language](name, text) };
};
