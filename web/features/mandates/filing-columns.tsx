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
    ? [{ key: 'coOwnership', label: t('co_ownership'), cell: (f: FilingRow) => f.coOwnership.name }]
    : []),
  { key: 'kind', label: t('kind'), cell: (f) => kindWord(f.kind) },
  { key: 'syndic', label: t('syndic'), from: 'md', cell: (f) => f.syndic },
  {
    key: 'state',
    label: t('state'),
    width: 190,
    from: 'sm',
    cell: (f) => <StatusChip list="filingStates" word={f.state} />,
  },
  { key: 'deadline', label: t('deadline'), width: 170, cell: (f) => <DeadlineChip filing={f} /> },
  {
    key: 'starts',
    label: t('starts'),
    width: 150,
    from: 'lg',
    cell: (f) => <DateField value={f.startsOn} show="plain" />,
  },
  {
    key: 'fee',
    label: t('fee'),
    align: 'right',
    width: 120,
    from: 'lg',
    cell: (f) => <MoneyField cents={f.feeCents} />,
  },
];
