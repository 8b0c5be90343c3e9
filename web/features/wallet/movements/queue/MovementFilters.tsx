import { useTranslate } from 'react-admin';
import { movementsApi } from '#contract/wallet';
import { proposalCases } from '#core/matching/evidence';
import { movementOutcomes, movementStates } from '#core/vocabulary';
import { useApi } from '../../../../app/use-api.ts';
import { FilterBar } from '../../../../components/FilterBar.tsx';
import { FilterSelect } from '../../../../components/FilterSelect.tsx';
import { useWords } from '../../../../components/use-words.ts';

/** The filters that name nobody and so may stand in the address; cases and outcomes with their count. */
export const MovementFilters = () => {
  const translate = useTranslate();
  const words = useWords();
  const { data: summary } = useApi(movementsApi.summary, {}, { keepPrevious: true });
  const t = (key: string) => translate(`wallet.reconcile.${key}`);
  const countOf = (name: 'case' | 'outcome', id: string): string => {
    const count = (summary?.cases ?? [])
      .filter((one) => one[name] === id)
      .reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? ` · ${count}` : '';
  };
  return (
    <FilterBar>
      <FilterSelect
        source="state"
        label={translate('wallet.state')}
        choices={movementStates.map((id) => ({ id, name: words('movementStates', id) }))}
      />
      <FilterSelect
        source="case"
        label={t('case')}
        choices={proposalCases.map((id) => ({
          id,
          name: t(`cases.${id}`) + countOf('case', id),
        }))}
      />
      <FilterSelect
        source="outcome"
        label={t('outcome')}
        choices={movementOutcomes.map((id) => ({
          id,
          name: words('movementOutcomes', id) + countOf('outcome', id),
        }))}
      />
      <FilterSelect
        source="direction"
        label={translate('wallet.direction')}
        choices={['credit', 'debit'].map((id) => ({ id, name: t(`directions.${id}`) }))}
      />
      <FilterSelect
        source="owner"
        label={t('owner')}
        choices={['me', 'nobody'].map((id) => ({ id, name: t(`owners.${id}`) }))}
      />
    </FilterBar>
  );
};
