import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useListContext, useTranslate } from 'react-admin';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import type { MovementDesk } from '../use-movement-desk.ts';
import { queueSorts } from './use-queue.ts';

/** Where `/` begins to search the queue, and the order of its rows. */
export const QueueSearch = ({ desk }: { desk: MovementDesk }) => {
  const translate = useTranslate();
  const { text, setText } = desk.search;
  return (
    <Box
      component="search"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 40,
        pl: 1.25,
        pr: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <SearchIcon fontSize="small" />
      <InputBase
        id="movement-search"
        type="search"
        placeholder={translate('wallet.reconcile.search_for')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, target }) => {
          if (key === 'Escape') setText('');
          if ((key === 'Escape' || key === 'Enter') && target instanceof HTMLElement) target.blur();
        }}
        inputProps={{ 'aria-label': translate('wallet.reconcile.search'), maxLength: 140 }}
        sx={{ flex: 1, fontSize: '0.8125rem' }}
      />
      {text === '' && <Keys keys="/" />}
      {text === '' && <Sort />}
    </Box>
  );
};

const Sort = () => {
  const translate = useTranslate();
  const { sort, setSort } = useListContext();
  const value = queueSorts.find((one) => one === sort.field) ?? 'oldest';
  const label = translate('wallet.reconcile.sort');
  return (
    <Select
      variant="standard"
      disableUnderline
      value={value}
      onChange={({ target }) => setSort({ field: target.value, order: 'ASC' })}
      slotProps={{ input: { 'aria-label': label } }}
      SelectDisplayProps={{ 'aria-label': label }}
      sx={{ fontSize: '0.75rem', color: 'text.secondary' }}
    >
      {queueSorts.map((id) => (
        <MenuItem key={id} value={id}>
          {translate(`wallet.reconcile.sorts.${id}`)}
        </MenuItem>
      ))}
    </Select>
  );
};
