import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import { walletsApi, type WalletRow } from '#contract/wallet';
import { formatEnterpriseNumber } from '#core/enterprise-number';
import { useApi } from '../../../app/use-api.ts';
import { useFocusOnMount } from '../../../components/use-focus-on-mount.ts';
import { useFormat } from '../../../components/use-format.ts';

interface Choice {
  id: string;
  name: string;
}

interface Props {
  value: Choice | null;
  onChange: (wallet: Choice | null) => void;
  label: string;
  focused?: boolean;
}

/** Finds a wallet by its organisation's name or number; each choice tells number and balance. */
export const WalletPicker = ({ value, onChange, label, focused = false }: Props) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const focus = useFocusOnMount(focused);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useApi(
    walletsApi.search,
    { body: { text } },
    { enabled: text.length >= 2, keepPrevious: true },
  );
  const found: readonly (Choice & Partial<WalletRow>)[] =
    text.length >= 2 ? (data?.items ?? []) : [];
  return (
    <Autocomplete<Choice & Partial<WalletRow>>
      size="small"
      options={found}
      value={value}
      loading={isFetching}
      autoHighlight
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_event, input, cause) => cause === 'input' && setTyped(input)}
      onChange={(_event, choice) => onChange(choice && { id: choice.id, name: choice.name })}
      noOptionsText={translate(
        text.length < 2 ? 'wallet.parts.type_name' : 'wallet.parts.no_wallet',
      )}
      loadingText={translate('wallet.parts.looking')}
      renderOption={({ key, ...props }, { name, enterpriseNumber, balanceCents }) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {name}
            <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
              {enterpriseNumber && formatEnterpriseNumber(enterpriseNumber)}
            </Box>
          </Box>
          <Box sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
            {balanceCents !== undefined && money(balanceCents)}
          </Box>
        </Box>
      )}
      renderInput={(props) => <TextField {...props} label={label} inputRef={focus} required />}
    />
  );
};
