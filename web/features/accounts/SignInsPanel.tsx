import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { Chip } from '../../components/Chip.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';

type Attempt = AccountPage['signIns'][number];

/** The last tries to get in, newest first, with the error that the holder saw. */
export const SignInsPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`accounts.${key}`);
  const columns: Column<Attempt>[] = [
    { key: 'at', label: t('at'), render: (s) => <DateField value={s.at} show="moment" /> },
    {
      key: 'method',
      label: t('method'),
      width: 110,
      render: (s) => words('signInMethods', s.method),
    },
    { key: 'tool', label: t('tool'), from: 'sm', render: (s) => s.tool },
    {
      key: 'result',
      label: t('result'),
      render: (s) =>
        s.error === null ? (
          <StatusChip list="signInResults" word={s.result} />
        ) : (
          <Chip tone="blocked">{words('signInErrors', s.error)}</Chip>
        ),
    },
    { key: 'browser', label: t('browser'), from: 'lg', render: (s) => s.browser },
  ];
  return (
    <Panel title={t('sign_ins')} flush>
      {account.signIns.length === 0 ? (
        <EmptyState title={t('no_sign_ins')} />
      ) : (
        <DataTable rows={account.signIns} columns={columns} label={t('sign_ins')} />
      )}
    </Panel>
  );
};
