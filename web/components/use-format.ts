import { useLocaleState } from 'react-admin';
import { formatMoney, type Cents } from '#core/money';
import type { Language } from '#core/vocabulary';
import { formatAge, formatDay, formatExact, formatRelative, formatTime } from './format-moment.ts';
import { useNow } from './use-now.ts';

/** The language of the screen. */
export const useLanguage = (): Language => useLocaleState()[0] as Language;

/** Numbers and moments as this screen's language writes them, for sentences; tables use the fields. */
export const useFormat = () => {
  const language = useLanguage();
  const now = useNow();
  return {
    money: (cents: Cents) => formatMoney(cents, language),
    number: (value: number) => value.toLocaleString(language === 'en' ? 'en-GB' : 'fr-BE'),
    day: (iso: string) => formatDay(iso, language),
    time: (iso: string) => formatTime(iso, language),
    exact: (iso: string) => formatExact(iso, language),
    relative: (iso: string) => formatRelative(iso, now, language),
    age: (iso: string) => formatAge(iso, now, language),
  };
};
