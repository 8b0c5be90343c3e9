import { useTranslate } from 'react-admin';
import type { BankFile } from '#contract/wallet';
import { bankFileStates } from '#core/vocabulary';
import { DataList } from '../../../components/DataList.tsx';
import type { Column } from '../../../components/DataTable.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useWords } from '../../../components/use-words.ts';
import { useMay } from '../../../app/session.ts';
import { FileDrop } from './FileDrop.tsx';

const FileList = () => {
  const translate = useTranslate();
  const words = useWords();
  const mayImport = useMay('wallet.command');
  const t = (key: string) => translate(`wallet.${key}`);
  const columns: Column<BankFile>[] = [
    { key: 'name', label: t('file'), render: (f) => f.name },
    {
      key: 'state',
      label: t('state'),
      width: 170,
      render: (f) => <StatusChip list="bankFileStates" word={f.state} />,
    },
    {
      key: 'format',
      label: t('format'),
      width: 110,
      from: 'md',
      render: (f) => (f.format ? words('bankFileFormats', f.format) : <Nothing />),
    },
    {
      key: 'movements',
      label: t('movements'),
      align: 'right',
      width: 120,
      from: 'sm',
      render: (f) => f.result?.movements ?? <Nothing />,
    },
    {
      key: 'credited',
      label: t('credited'),
      align: 'right',
      width: 150,
      from: 'sm',
      render: (f) => <MoneyField cents={f.result?.creditedCents} />,
    },
    {
      key: 'open',
      label: t('left_open'),
      align: 'right',
      width: 120,
      from: 'md',
      render: (f) => f.result?.open ?? <Nothing />,
    },
    {
      key: 'uploaded',
      label: t('uploaded'),
      from: 'lg',
      render: (f) => <DateField value={f.uploadedAt} show="moment" />,
    },
  ];
  return (
    <>
      <PageHeader title={t('files')} />
      {mayImport && <FileDrop />}
      <DataList
        columns={columns}
        href={(f) => `/statement-files/${f.id}/show`}
        label={t('files')}
        empty={<EmptyState title={t('files_none')}>{t('files_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={bankFileStates.map((id) => ({ id, name: words('bankFileStates', id) }))}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default FileList;
