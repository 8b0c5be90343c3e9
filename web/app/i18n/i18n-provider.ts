import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { languages, type Language } from '#core/vocabulary';

/** One chunk a language; only the one in use is fetched. */
const loaders: Record<Language, () => Promise<TranslationMessages>> = {
  nl: () => import('./nl.ts').then(({ messages }) => messages),
  fr: () => import('./fr.ts').then(({ messages }) => messages),
  en: () => import('./en.ts').then(({ messages }) => messages),
};

const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
};

/** The languages as the console offers them, each in its own words. */
export const languageChoices = languages.map((locale) => ({ locale, name: languageNames[locale] }));

export const isLanguage = (text: unknown): text is Language =>
  (languages as readonly unknown[]).includes(text);

/** The language chosen on this device, else the browser's, else Dutch. */
export const initialLanguage = (remembered: unknown, browser: readonly string[]): Language =>
  [remembered, ...browser.map((tag) => tag.slice(0, 2))].find(isLanguage) ?? 'nl';

/** Fetches the first language before the console is drawn, the others when chosen. */
export const createI18nProvider = async (initial: Language): Promise<I18nProvider> => {
  const first = await loaders[initial]();
  return polyglotI18nProvider(
    (locale) => (locale === initial ? first : loaders[isLanguage(locale) ? locale : 'nl']()),
    initial,
    languageChoices,
  );
};
