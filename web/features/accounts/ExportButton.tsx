import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { accountsApi, accountSorts, exportFormats, type AccountSort } from '#contract/accounts';
import { download } from '../../app/download.ts';
import { ReasonDialog } from '../../components/ReasonDialog.tsx';

/** The whole selection as a file, for a reason that is kept. */
export const ExportButton = () => {
  const { filterValues, sort } = useListContext();
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('xlsx');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const t = (key: string) => translate(`accounts.export.${key}`);
  const wanted = `${sort.order === 'DESC' ? '-' : ''}${sort.field}`;
  const order: AccountSort = accountSorts.find((one) => one === wanted) ?? '-createdAt';
  const run = async (reason: string) => {
    setPending(true);
    setError(undefined);
    const filter = Object.fromEntries(
      Object.entries(filterValues)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [key, key === 'eidLinked' ? value === 'true' : value]),
    );
    try {
      await download(
        accountsApi.export,
        { body: { ...filter, sort: order, reason, format } },
        `accounts.${format}`,
      );
      setOpen(false);
      notify('accounts.export.done', { type: 'success' });
    } catch (cause) {
      setError(cause);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button startIcon={<DownloadIcon />} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('label')}
      </Button>
      <ReasonDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        verb={t('verb')}
        consequences={t('logged')}
        pending={pending}
        error={error}
        onConfirm={(reason) => void run(reason)}
      >
        <TextField
          select
          label={t('format')}
          value={format}
          onChange={(event) => setFormat(event.target.value as typeof format)}
        >
          {exportFormats.map((one) => (
            <MenuItem key={one} value={one}>
              {t(one)}
            </MenuItem>
          ))}
        </TextField>
      </ReasonDialog>
    </>
  );
};
