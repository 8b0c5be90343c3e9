import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { organisationsApi } from '#contract/organisations';
import { omniboxApi } from '#contract/accounts';
import { useApi } from '../../app/use-api.ts';

interface Choice {
  id: string;
  name: string;
}

/** One organisation, found by name or number; only its id stands in the address. */
export const OrganisationFilter = () => {
  const { filterValues, setFilters } = useListContext();
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const chosenId = String(filterValues['organisationId'] ?? '');
  const { data: chosen } = useApi(
    organisationsApi.show,
    { params: { id: chosenId } },
    { enabled: chosenId !== '' },
  );
  const { data: found, isFetching } = useApi(
    omniboxApi.lookup,
    { body: { text } },
    { enabled: text.trim().length > 1, keepPrevious: true },
  );
  const choices: Choice[] = (found?.results ?? [])
    .filter(({ kind }) => kind === 'organisation')
    .map(({ id, title }) => ({ id, name: title }));
  const value: Choice | null = chosenId ? { id: chosenId, name: chosen?.name ?? '…' } : null;
  return (
    <Autocomplete<Choice>
      size="small"
      sx={{ width: 220 }}
      options={choices}
      value={value}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_event, input, cause) => cause === 'input' && setTyped(input)}
      onChange={(_event, choice) =>
        setFilters({ ...filterValues, organisationId: choice?.id ?? '' })
      }
      noOptionsText={translate('accounts.organisation_none')}
      renderInput={(props) => <TextField {...props} label={translate('accounts.organisation')} />}
    />
  );
};
