import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';

interface Props {
  source: string;
  label: string;
  /** What the API takes, of a chosen `YYYY-MM-DD`; the day itself when absent. */
  toQuery?: (day: string) => string;
  /** The chosen day again, of what the API took. */
  fromQuery?: (value: string) => string;
}

/** A filter by calendar day. */
export const FilterDay = ({ source, label, toQuery = same, fromQuery = same }: Props) => {
  const { filterValues, setFilters } = useListContext();
  const value = String(filterValues[source] ?? '');
  return (
    <TextField
      type="date"
      label={label}
      value={value && fromQuery(value)}
      onChange={({ target }) =>
        setFilters({ ...filterValues, [source]: target.value ? toQuery(target.value) : '' })
      }
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 148 }}
    />
  );
};

const same = (text: string): string => text;
