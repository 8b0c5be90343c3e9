import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useListContext, useTranslate } from 'react-admin';

interface Props {
  /** Query parameter of the list. */
  source: string;
  label: string;
  choices: readonly { id: string; name: string }[];
}

/** One filter of a list, as short as its value: "Status" or "Status: open". */
export const FilterSelect = ({ source, label, choices }: Props) => {
  const { filterValues, setFilters } = useListContext();
  const translate = useTranslate();
  const value = String(filterValues[source] ?? '');
  const chosen = choices.find(({ id }) => id === value);
  return (
    <Select
      displayEmpty
      value={chosen ? value : ''}
      onChange={(event) => setFilters({ ...filterValues, [source]: event.target.value })}
      renderValue={() => (
        <>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {label}
            {chosen && ': '}
          </Box>
          {chosen?.name}
        </>
      )}
      slotProps={{ input: { 'aria-label': label } }}
      SelectDisplayProps={{ 'aria-label': chosen ? `${label}: ${chosen.name}` : label }}
      sx={{ ...(chosen && { bgcolor: 'surface.selected' }) }}
    >
      <MenuItem value="">{translate('components.list.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </Select>
  );
};
