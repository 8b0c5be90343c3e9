import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { auditApi, type TimelineEntry } from '#contract/audit';
import { callApi } from '../app/api.ts';
import { toneOf } from './status-tones.ts';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import { Timeline } from './Timeline.tsx';
import { useActionText } from './use-action-text.ts';
import { useWords } from './use-words.ts';

const pageSize = 20;

/** The audit of one record, newest first, for whoever may read its desk. */
export const RecordTimeline = ({ kind, id }: { kind: string; id: string }) => {
  const translate = useTranslate();
  const actionText = useActionText();
  const words = useWords();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['timeline', kind, id],
      queryFn: ({ pageParam, signal }) =>
        callApi(
          auditApi.timeline,
          { query: { subjectKind: kind, subjectId: id, limit: pageSize, after: pageParam } },
          signal,
        ),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    });
  if (isPending) return <ListSkeleton rows={4} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const entries = data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <EmptyState title={translate('components.timeline.empty')} />;
  const who = ({ actorName, actorKind }: TimelineEntry) =>
    actorName ?? words('auditActors', actorKind);
  return (
    <>
      <Timeline
        items={entries.map((entry) => ({
          id: entry.id,
          at: entry.at,
          tone: toneOf('auditOutcomes', entry.outcome),
          text:
            entry.outcome === 'done'
              ? actionText(entry.action)
              : `${actionText(entry.action)} · ${words('auditOutcomes', entry.outcome)}`,
          detail: [who(entry), entry.reason].filter(Boolean).join(' · '),
        }))}
      />
      {hasNextPage && (
        <Button variant="text" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('components.timeline.more')}
        </Button>
      )}
    </>
  );
};
