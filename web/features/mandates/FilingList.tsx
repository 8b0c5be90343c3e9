import { useTranslate } from 'react-admin';
import { filingStates } from '#core/vocabulary';
import { DataList } from '../../components/DataList.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useWords } from '../../components/use-words.ts';
import { filingColumns } from './filing-columns.tsx';

const FilingList = () => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`mandates.${key}`);
  return (
    <>
      <PageHeader title={t('filings')} />
      <DataList
        columns={filingColumns(t, (kind) => words('filingKinds', kind), true)}
        href={(f) => `/filings/${f.id}/show`}
        label={t('filings')}
        empty={<EmptyState title={t('filings_none')}>{t('filings_how')}</EmptyState>}
        filters={
          <FilterBar>
            <FilterSelect
              source="state"
              label={t('state')}
              choices={[
                { id: 'open', name: t('open') },
                ...filingStates.map((id) => ({ id, name: words('filingStates', id) })),
              ]}
            />
          </FilterBar>
        }
      />
    </>
  );
};

export default FilingList;
