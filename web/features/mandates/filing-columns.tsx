import type { FilingRow } from '#contract/mandates';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { DeadlineChip } from './DeadlineChip.tsx';

/** Columns of a list of filings, with or without the co-ownership they are about. */
export const filingColumns = (
  t: (key: string) => string,
  kindWord: (kind: string) => string,
  withCoOwnership: boolean,
): Column<FilingRow>[] => [
  ...(withCoOwnership
    ? [
        {
          key: 'coOwnership',
          label: t('co_ownership'),
          render: (f: FilingRow) => f.coOwnership.name,
        },
      ]
    : []),
  { key: 'kind', label: t('kind'), render: (f) => kindWord(f.kind) },
  { key: 'syndic', label: t('syndic'), from: 'md', render: (f) => f.syndic },
  {
    key: 'state',
    label: t('state'),
    width: 190,
    from: 'sm',
    render: (f) => <StatusChip list="filingStates" word={f.state} />,
  },
  { key: 'deadline', label: t('deadline'), width: 170, render: (f) => <DeadlineChip filing={f} /> },
  {
    key: 'starts',
    label: t('starts'),
    width: 150,
    from: 'lg',
    render: (f) => <DateField value={f.startsOn} show="plain" />,
  },
  {
    key: 'fee',
    label: t('fee'),
    align: 'right',
    width: 120,
    from: 'lg',
    render: (f) => <MoneyField cents={f.feeCents} />,
  },
];
