import { useQueryClient } from '@tanstack/react-query';
import { useSetLocale } from 'react-admin';
import { sessionApi } from '#contract/session';
import type { Language } from '#core/vocabulary';
import { callApi } from '../api.ts';
import { knownSession } from '../session.ts';

/**
 * Changes the language of the console on this device, and for whoever is signed in also on the
 * server. When that last part fails the screen still speaks the chosen language.
 */
export const useChangeLanguage = () => {
  const setLocale = useSetLocale();
  const client = useQueryClient();
  return (locale: Language): void => {
    setLocale(locale);
    if (knownSession(client)) {
      callApi(sessionApi.changeLocale, { body: { locale } }).catch(() => undefined);
    }
  };
};
