import { useTranslate } from 'react-admin';
import { auditApi } from '#contract/audit';
import { staffApi } from '#contract/staff';
import { auditOutcomes } from '#core/vocabulary';
import { useApi } from '../../app/use-api.ts';
import { FilterBar } from '../../components/FilterBar.tsx';
import { FilterDay } from '../../components/FilterDay.tsx';
import { FilterSelect } from '../../components/FilterSelect.tsx';
import { useActionText } from '../../components/use-action-text.ts';
import { useWords } from '../../components/use-words.ts';
import { dayEnd, dayEndingAt, dayStart, dayStartingAt } from './day-bounds.ts';

/** By colleague, action, outcome and days. */
export const AuditFilters = () => {
  const translate = useTranslate();
  const words = useWords();
  const actionText = useActionText();
  const colleagues = useApi(staffApi.colleagues, {}, { staleTime: 300_000 });
  const actions = useApi(auditApi.actions, {}, { staleTime: 300_000 });
  return (
    <FilterBar>
      <FilterSelect
        source="actorId"
        label={translate('audit.actor')}
        choices={colleagues.data?.items ?? []}
      />
      <FilterSelect
        source="action"
        label={translate('audit.action_label')}
        choices={(actions.data?.items ?? []).map((id) => ({ id, name: actionText(id) }))}
      />
      <FilterSelect
        source="outcome"
        label={translate('audit.outcome')}
        choices={auditOutcomes.map((id) => ({ id, name: words('auditOutcomes', id) }))}
      />
      <FilterDay
        source="from"
        label={translate('audit.from')}
        toQuery={dayStart}
        fromQuery={dayStartingAt}
      />
      <FilterDay
        source="until"
        label={translate('audit.until')}
        toQuery={dayEnd}
        fromQuery={dayEndingAt}
      />
    </FilterBar>
  );
};
