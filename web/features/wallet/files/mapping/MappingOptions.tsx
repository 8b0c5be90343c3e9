import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ColumnMapping, SheetRow } from '#core/bank-files/sheet-types';
import type { MappingDraft } from './mapping-draft.ts';

interface Props {
  draft: MappingDraft;
  rows: readonly SheetRow[];
  onChange: (draft: MappingDraft) => void;
}

const dateOrders: readonly ColumnMapping['dateOrder'][] = ['dmy', 'ymd', 'mdy'];
const signs: readonly ColumnMapping['decimalSign'][] = [',', '.'];

/** Where the names of the columns stand, how dates and amounts are written, whose sign is meant. */
export const MappingOptions = ({ draft, rows, onChange }: Props) => {
  const translate = useTranslate();
  const t = (key: string, values = {}) => translate(`wallet.mapping.${key}`, values);
  return (
    <>
      <TextField
        select
        label={t('header')}
        value={draft.headerAt ?? -1}
        onChange={({ target }) => {
          const at = Number(target.value);
          onChange({ ...draft, headerAt: at < 0 ? null : at });
        }}
        sx={{ minWidth: 130 }}
      >
        <MenuItem value={-1}>{t('no_header')}</MenuItem>
        {rows.map(({ line }, index) => (
          <MenuItem key={line} value={index}>
            {t('row', { line })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('dates')}
        value={draft.dateOrder}
        onChange={({ target }) =>
          onChange({ ...draft, dateOrder: dateOrders.find((one) => one === target.value) ?? 'dmy' })
        }
        sx={{ minWidth: 160 }}
      >
        {dateOrders.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`date_orders.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('amounts')}
        value={draft.decimalSign}
        onChange={({ target }) =>
          onChange({ ...draft, decimalSign: signs.find((one) => one === target.value) ?? ',' })
        }
        sx={{ minWidth: 120 }}
      >
        {signs.map((one) => (
          <MenuItem key={one} value={one}>
            {one === ',' ? '1.234,56' : '1,234.56'}
          </MenuItem>
        ))}
      </TextField>
      <Box component="label" sx={{ display: 'flex', alignItems: 'center' }}>
        <Checkbox
          checked={draft.inverted}
          onChange={(_event, inverted) => onChange({ ...draft, inverted })}
        />
        {t('inverted')}
      </Box>
    </>
  );
};
