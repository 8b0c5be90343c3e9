import { useTranslate } from 'react-admin';
import { accountStatuses, languages } from '#core/vocabulary';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterDay } from '../../components/FilterDay.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { useWords } from '../../components/use-words.ts';
import { ExportButton } from './ExportButton.tsx';
import { OrganisationFilter } from './OrganisationFilter.tsx';
import { useToolChoices } from './use-tool-choices.ts';

/** Filters that may stand in the address: words, days and ids, nothing personal. */
export const AccountFilters = ({ mayExport }: { mayExport: boolean }) => {
  const translate = useTranslate();
  const words = useWords();
  const tools = useToolChoices();
  const t = (key: string) => translate(`accounts.${key}`);
  return (
    <FilterBar>
      <FilterSelect
        source="status"
        label={t('status')}
        choices={accountStatuses.map((id) => ({ id, name: words('accountStatuses', id) }))}
      />
      <FilterSelect
        source="language"
        label={t('language')}
        choices={languages.map((id) => ({ id, name: words('languages', id) }))}
      />
      <FilterSelect
        source="eidLinked"
        label="eID"
        choices={['true', 'false'].map((id) => ({ id, name: t(`eid_linked.${id}`) }))}
      />
      <FilterSelect source="toolId" label={t('tool')} choices={tools} />
      <OrganisationFilter />
      <FilterDay source="createdFrom" label={t('created_from')} />
      <FilterDay source="createdTo" label={t('created_to')} />
      <FilterDay source="lastSignInFrom" label={t('signed_in_from')} />
      <FilterDay source="lastSignInTo" label={t('signed_in_to')} />
      {mayExport && <ExportButton />}
    </FilterBar>
  );
};
