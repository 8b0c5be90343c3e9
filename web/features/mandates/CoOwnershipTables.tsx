import { useTranslate } from 'react-admin';
import type { CoOwnershipRecord } from '#contract/mandates';
import { Chip } from '../../components/Chip.tsx';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useWords } from '../../components/use-words.ts';
import { filingColumns } from './filing-columns.tsx';

type Mandate = CoOwnershipRecord['mandates'][number];

interface Props {
  coOwnership: CoOwnershipRecord;
}

/** Who ran the co-ownership from when to when, newest first. */
export const Mandates = ({ coOwnership }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`mandates.${key}`);
  const columns: Column<Mandate>[] = [
    {
      key: 'syndic',
      label: t('syndic'),
      render: (m) => (
        <>
          {m.syndic.name} {m.provisional && <Chip tone="wait">{t('provisional')}</Chip>}
        </>
      ),
    },
    {
      key: 'kind',
      label: t('syndic_kind'),
      from: 'md',
      render: (m) => words('syndicKinds', m.syndic.kind),
    },
    { key: 'rep', label: t('representative'), from: 'md', render: (m) => m.representative },
    {
      key: 'from',
      label: t('starts'),
      render: (m) => <DateField value={m.startsOn} show="plain" />,
    },
    { key: 'to', label: t('ends'), render: (m) => <DateField value={m.endsOn} show="plain" /> },
    {
      key: 'decided',
      label: t('decided'),
      from: 'lg',
      render: (m) => (
        <>
          <DateField value={m.decidedOn} show="plain" /> · {words('decisionOrgans', m.organ)}
        </>
      ),
    },
  ];
  return (
    <Panel title={t('mandates')} flush>
      {coOwnership.mandates.length === 0 ? (
        <EmptyState title={t('mandates_none')} />
      ) : (
        <DataTable rows={coOwnership.mandates} columns={columns} label={t('mandates')} />
      )}
    </Panel>
  );
};

export const Filings = ({ coOwnership }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`mandates.${key}`);
  return (
    <Panel title={t('filings')} flush>
      {coOwnership.filings.length === 0 ? (
        <EmptyState title={t('filings_none')} />
      ) : (
        <DataTable
          rows={coOwnership.filings}
          columns={filingColumns(t, (kind) => words('filingKinds', kind), false)}
          label={t('filings')}
          href={(f) => `/filings/${f.id}/show`}
        />
      )}
    </Panel>
  );
};
