import { useTranslate } from 'react-admin';
import { problemKey, problemOf } from '../app/problem.ts';

/** Says what went wrong in the language of the screen; an unknown code falls back to its status. */
export const useProblemText = () => {
  const translate = useTranslate();
  return (error: unknown): string => {
    const { code, status, params } = problemOf(error);
    const general = translate(`problem.${status >= 500 ? 'internal' : 'unknown'}`, { code });
    return translate(problemKey(code), { ...params, _: general });
  };
};
