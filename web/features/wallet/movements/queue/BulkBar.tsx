import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useHotkeys } from '../../../../app/keyboard/use-hotkeys.ts';
import type { MovementDesk } from '../use-movement-desk.ts';
import { BulkAcceptDialog } from './BulkAcceptDialog.tsx';

/** Ticks all that stand here and can be accepted, and accepts what is ticked in one go. */
export const BulkBar = ({ desk }: { desk: MovementDesk }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { ids, set } = desk.ticked;
  const able = (desk.queue.rows ?? []).filter((row) => row.state === 'open' && row.case !== 'none');
  const ticked = (desk.queue.rows ?? []).filter((row) => ids.has(row.id)).map((row) => row.id);
  const begin = () => {
    if (ticked.length > 0) setOpen(true);
  };
  useHotkeys([{ keys: 'shift+enter', label: 'wallet.reconcile.bulk.key', run: begin }]);
  if (able.length < 2 && ticked.length === 0) return null;
  const all = able.length > 0 && able.every(({ id }) => ids.has(id));
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 36,
        pl: 0.25,
        pr: 1,
        bgcolor: 'surface.panel',
        borderBottom: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.75rem',
      }}
    >
      <Box component="label" sx={{ display: 'flex', alignItems: 'center', flex: 1 }}>
        <Checkbox
          checked={all}
          indeterminate={!all && ticked.length > 0}
          onChange={() => set(new Set(all ? [] : able.map(({ id }) => id)))}
          sx={{ p: 0.5 }}
        />
        {ticked.length > 0
          ? translate('wallet.reconcile.bulk.ticked', { smart_count: ticked.length })
          : translate('wallet.reconcile.bulk.tick_all', { count: able.length })}
      </Box>
      {ticked.length > 0 && (
        <Button
          variant="contained"
          onClick={begin}
          aria-haspopup="dialog"
          sx={{ minHeight: 26, py: 0 }}
        >
          {translate('wallet.reconcile.bulk.begin')}
        </Button>
      )}
      {open && (
        <BulkAcceptDialog
          ids={ticked}
          rows={desk.queue.rows ?? []}
          onClose={() => setOpen(false)}
          onDone={() => set(new Set())}
        />
      )}
    </Box>
  );
};
