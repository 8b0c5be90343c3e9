import type { Language, SignInMethod } from '#core/vocabulary';

import type { Cause, CauseParams } from './causes.ts';
import type { HolderTexts, Said } from './said.ts';
import { textsEn } from './texts-en.ts';
import { textsFr } from './texts-fr.ts';
import { textsNl } from './texts-nl.ts';

const texts: Readonly<Record<Language, HolderTexts>> = { nl: textsNl, fr: textsFr, en: textsEn };

const methods: Readonly<Record<Language, Readonly<Record<SignInMethod, string>>>> = {
  nl: { password: 'gebruikersnaam en wachtwoord', itsme: 'itsme', eid: 'eID' },
  fr: { password: 'nom d’utilisateur et mot de passe', itsme: 'itsme', eid: 'eID' },
  en: { password: 'username and password', itsme: 'itsme', eid: 'eID' },
};

/** The cause as one would say it to the holder, in the holder's language, without greeting. */
export const holderText = (
  cause: Cause,
  language: Language,
  names: { tool: string; organisation: string },
): string => texts[language][cause.code](inWords(cause.params, language, names));

const inWords = (
  params: CauseParams,
  language: Language,
  names: { tool: string; organisation: string },
): Said => {
  const { administrators = [], method, accepted = [] } = params;
  const words = methods[language];
  return {
    ...names,
    ...daysInWords(params, language),
    ...(administrators.length > 0 ? { administrators: either(administrators, language) } : {}),
    ...(method === undefined ? {} : { method: words[method] }),
    ...(accepted.length > 0
      ? {
          accepted: either(
            accepted.map((one) => words[one]),
            language,
          ),
        }
      : {}),
    kind: params.kind ?? params.kindCode ?? '',
    source: params.source ?? params.sourceCode ?? '',
    usualDays: params.usualDays ?? 0,
    by: params.by,
    earlier: params.earlier,
    state: params.state,
  };
};

const dayNames = ['since', 'linkedOn', 'expectedBy', 'from', 'until'] as const;

const daysInWords = (params: CauseParams, language: Language) =>
  Object.fromEntries(
    dayNames.flatMap((name) => {
      const value = params[name];
      return value ? [[name, dayInWords(value, language)]] : [];
    }),
  );

/** `31 december 2026` of a day `YYYY-MM-DD` or of a moment, by the Belgian calendar. */
export const dayInWords = (value: string, language: Language): string => {
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T12:00:00Z` : value);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-BE`, {
    timeZone: 'Europe/Brussels',
    dateStyle: 'long',
  }).format(moment);
};

const either = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
