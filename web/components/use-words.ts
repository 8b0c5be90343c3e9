import { useTranslate } from 'react-admin';
import type * as vocabulary from '#core/vocabulary';

/** Names of the closed word lists in `#core/vocabulary`, such as `accountStatuses`. */
export type WordList = {
  [Name in keyof typeof vocabulary]: (typeof vocabulary)[Name] extends readonly string[]
    ? Name
    : never;
}[keyof typeof vocabulary];

/** Says a word of one of the closed lists in the language of the screen. */
export const useWords = () => {
  const translate = useTranslate();
  return (list: WordList, word: string): string => translate(`words.${list}.${word}`);
};
