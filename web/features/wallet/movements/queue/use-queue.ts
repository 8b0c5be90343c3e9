import { useListContext } from 'react-admin';
import { movementsApi, type MovementRow } from '#contract/wallet';
import { useApi } from '../../../../app/use-api.ts';

export const queueSorts = ['oldest', 'newest', 'largest', 'smallest'] as const;

/** Rows that a search shows at most; more words make fewer. */
const mostFound = 100;

/** The work list by its filters, or what is found by words among it: words name people, so by POST. */
export const useQueue = (text: string) => {
  const { data, error, isPending, isPlaceholderData, refetch, filterValues, sort } =
    useListContext<MovementRow>();
  const words = text.trim();
  const searching = words.length >= 2;
  const found = useApi(
    movementsApi.search,
    {
      body: {
        ...filterValues,
        sort: queueSorts.find((one) => one === sort.field) ?? 'oldest',
        limit: mostFound,
        text: words,
      },
    },
    { enabled: searching, keepPrevious: true },
  );
  return searching
    ? {
        searching,
        rows: found.data?.items,
        error: found.error,
        pending: found.isPending,
        stale: found.isPlaceholderData,
        retry: () => void found.refetch(),
      }
    : {
        searching,
        rows: data,
        error: error as unknown,
        pending: isPending,
        stale: isPlaceholderData === true,
        retry: () => void refetch(),
      };
};
