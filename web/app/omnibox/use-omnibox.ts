import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { omniboxApi } from '#contract/accounts';
import { recognise } from '#core/recognise';
import { callApi } from '../api.ts';

/** Fewer letters than this find half the country. */
const shortest = 2;
const pause = 120;

/** Today in Brussels, which bounds birth dates. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format();

/** What the typed text looks like, told at once, and what the server finds for it, a moment later. */
export const useOmnibox = () => {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const shown = useDeferredValue(text);
  const reading = useMemo(() => recognise(shown, { today: today() })[0], [shown]);
  const enough = asked.length >= shortest;
  const { data, error, isFetching } = useQuery({
    queryKey: ['omnibox', asked],
    queryFn: ({ signal }) => callApi(omniboxApi.lookup, { body: { text: asked } }, signal),
    enabled: enough,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    gcTime: 30_000,
  });
  return {
    text,
    setText,
    reading,
    results: enough ? (data?.results ?? []) : [],
    /** The answer belongs to what stands in the box now. */
    settled: enough && asked === text.trim() && !isFetching,
    direct: data?.direct ?? false,
    more: enough && (data?.more ?? false),
    error: enough ? error : null,
  };
};

/** The value once it has not changed for a moment. */
const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
