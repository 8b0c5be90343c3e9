import { useTranslate } from 'react-admin';
import type { FileProblem } from '#contract/wallet';
import { Chip } from '../../components/Chip.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';

type Row = FileProblem & { id: number };

const tones = { refuse: 'blocked', hold: 'wait', warn: 'neutral' } as const;

/** Each fault with the record and field it stands in, what was expected and what was found. */
export const ProblemsPanel = ({ problems }: { problems: readonly FileProblem[] }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`wallet.${key}`);
  if (problems.length === 0) return null;
  const columns: Column<Row>[] = [
    {
      key: 'severity',
      label: t('severity'),
      width: 150,
      render: (p) => <Chip tone={tones[p.severity]}>{t(`severities.${p.severity}`)}</Chip>,
    },
    {
      key: 'record',
      label: t('record'),
      width: 90,
      align: 'right',
      render: (p) => p.record ?? <Nothing />,
    },
    {
      key: 'field',
      label: t('field'),
      width: 160,
      from: 'sm',
      render: (p) => p.field ?? <Nothing />,
    },
    {
      key: 'what',
      label: t('fault'),
      render: (p) => translate(`wallet.faults.${p.code}`, { _: p.message }),
    },
    { key: 'expected', label: t('expected'), from: 'md', render: (p) => p.expected ?? <Nothing /> },
    { key: 'found', label: t('found'), from: 'md', render: (p) => p.found ?? <Nothing /> },
  ];
  return (
    <Panel title={t('problems')} note={problems.length} flush>
      <DataTable
        rows={problems.map((problem, id) => ({ ...problem, id }))}
        columns={columns}
        label={t('problems')}
      />
    </Panel>
  );
};
