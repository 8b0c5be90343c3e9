import { useEffect } from 'react';
import { sessionApi, type WorkCounts } from '#contract/session';
import { useApi } from './use-api.ts';

const everyMinute = 60_000;
/** After this long without a key or a click nobody looks, and asking would keep the session alive. */
const looksAway = 5 * everyMinute;

let lastInput = Date.now();

/** Open work by desk; renewed every minute while someone is at the screen. */
export const useWorkCounts = (): Partial<Record<string, number>> => {
  const { data } = useApi(sessionApi.workCounts, {}, { staleTime: everyMinute / 2 });
  return data ?? none;
};

const none: WorkCounts = {};

/** Keeps the counts fresh; once, by the frame. */
export const useFreshWorkCounts = (): void => {
  const { refetch } = useApi(sessionApi.workCounts, {}, { staleTime: everyMinute / 2 });
  useEffect(() => {
    const noteInput = () => void (lastInput = Date.now());
    const timer = setInterval(() => {
      if (Date.now() - lastInput < looksAway) void refetch();
    }, everyMinute);
    window.addEventListener('keydown', noteInput);
    window.addEventListener('pointerdown', noteInput);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', noteInput);
      window.removeEventListener('pointerdown', noteInput);
    };
  }, [refetch]);
};
