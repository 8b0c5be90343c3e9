import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ColumnRole, SheetRow } from '#core/bank-files/sheet-types';
import type { MappingDraft } from './mapping-draft.ts';

interface Props {
  draft: MappingDraft;
  rows: readonly SheetRow[];
  onChange: (draft: MappingDraft) => void;
}

const roles: readonly ColumnRole[] = [
  'bookingDate',
  'valueDate',
  'amount',
  'debit',
  'credit',
  'sign',
  'balance',
  'currency',
  'description',
  'structuredReference',
  'bankReference',
  'counterpartyName',
  'counterpartyAccount',
  'counterpartyBic',
  'counterpartyAddress',
  'account',
  'statementNumber',
  'sequence',
];

/** The first rows as they stand in the file, with what each column holds above it. */
export const ColumnsTable = ({ draft, rows, onChange }: Props) => {
  const translate = useTranslate();
  const t = (key: string, values = {}) => translate(`wallet.mapping.${key}`, values);
  const setRole = (column: number, role: ColumnRole | null) =>
    onChange({ ...draft, roles: draft.roles.map((old, at) => (at === column ? role : old)) });
  const columns = draft.roles.map((role, column) => ({ role, column }));
  return (
    <Scroller tabIndex={0} role="group" aria-label={t('as_it_is')}>
      <table>
        <thead>
          <tr>
            {columns.map(({ role, column }) => (
              <th key={column} scope="col">
                <Select
                  fullWidth
                  displayEmpty
                  value={role ?? ''}
                  onChange={({ target }) =>
                    setRole(column, roles.find((one) => one === target.value) ?? null)
                  }
                  SelectDisplayProps={{ 'aria-label': t('column', { number: column + 1 }) }}
                  sx={{ minWidth: 150, ...(role && { bgcolor: 'surface.selected' }) }}
                >
                  <MenuItem value="">{t('unused')}</MenuItem>
                  {roles.map((one) => (
                    <MenuItem key={one} value={one}>
                      {t(`roles.${one}`)}
                    </MenuItem>
                  ))}
                </Select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }, index) => (
            <tr
              key={line}
              data-header={index === draft.headerAt || undefined}
              data-before={(draft.headerAt !== null && index < draft.headerAt) || undefined}
            >
              {columns.map(({ role, column }) => (
                <td key={column} data-used={role !== null || undefined}>
                  {cells[column]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
};

const Scroller = styled('div')(({ theme: { palette } }) => ({
  overflowX: 'auto',
  borderTop: `1px solid ${palette.divider}`,
  borderBottom: `1px solid ${palette.divider}`,
  background: palette.surface.sunken,
  '& table': { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  '& th': { padding: 4, textAlign: 'left', fontWeight: 500 },
  '& td': {
    padding: '3px 12px',
    maxWidth: 260,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: palette.text.secondary,
    borderTop: `1px solid ${palette.divider}`,
  },
  '& td[data-used]': { color: palette.text.primary },
  '& tr[data-header] td': { fontWeight: 600, background: palette.surface.panel },
  '& tr[data-before] td': { color: palette.text.disabled },
}));
