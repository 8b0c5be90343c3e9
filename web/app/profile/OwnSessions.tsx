import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { sessionApi, type OwnSession } from '#contract/session';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { ListSkeleton } from '../../components/ListSkeleton.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApi } from '../use-api.ts';
import { useCommand } from '../use-command.ts';

/** Where I am signed in, and the way to end it elsewhere. */
export const OwnSessions = () => {
  const translate = useTranslate();
  const { data, error, refetch } = useApi(sessionApi.ownSessions, {});
  const { run, pending } = useCommand(sessionApi.endOtherSessions, {
    done: 'frame.profile.ended_others',
  });
  const columns: Column<OwnSession>[] = [
    {
      key: 'where',
      label: translate('frame.profile.session_where'),
      render: ({ userAgent, address, current }) =>
        [current && translate('frame.profile.session_here'), browserOf(userAgent), address]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'lastSeenAt',
      label: translate('frame.profile.session_seen'),
      render: ({ lastSeenAt }) => <DateField value={lastSeenAt} show="age" />,
    },
    {
      key: 'createdAt',
      label: translate('frame.profile.session_since'),
      render: ({ createdAt }) => <DateField value={createdAt} show="plain" />,
    },
  ];
  const others = data?.items.some(({ current }) => !current) ?? false;
  return (
    <Panel
      flush
      title={translate('frame.profile.sessions')}
      actions={
        others && (
          <Button variant="text" loading={pending} onClick={() => run({})}>
            {translate('frame.profile.end_others')}
          </Button>
        )
      }
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <DataTable
          rows={data.items}
          columns={columns}
          label={translate('frame.profile.sessions')}
        />
      ) : (
        <ListSkeleton rows={2} />
      )}
    </Panel>
  );
};

/** The browser's name, out of the long line that browsers send. */
const browserOf = (userAgent: string | null): string | undefined =>
  /(Edg|OPR|Firefox|Chrome|Safari)(?=\/)/.exec(userAgent ?? '')?.[0].replace('Edg', 'Edge');
