import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { refundFilesApi, type RefundFile } from '#contract/wallet';
import { apiUrl } from '../../../app/api.ts';
import { useApi } from '../../../app/use-api.ts';
import { Chip } from '../../../components/Chip.tsx';
import { CommandButton } from '../../../components/CommandButton.tsx';
import { Consequences } from '../../../components/Consequences.tsx';
import { ErrorState } from '../../../components/ErrorState.tsx';
import { useFormat } from '../../../components/use-format.ts';

interface Props {
  mayPay: boolean;
  /** How many of the newest. */
  limit?: number;
  /** Id of the file that was opened from elsewhere. */
  selected?: string | undefined;
}

/** Payment files for the bank, the newest first: how far they are paid, download, cancel. */
export const RefundFiles = ({ mayPay, limit = 8, selected }: Props) => {
  const translate = useTranslate();
  const { data, error, refetch } = useApi(refundFilesApi.list, { query: { limit } });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const files = data?.items ?? [];
  if (files.length === 0) {
    return (
      <Box sx={{ px: 2, py: 1.25, color: 'text.secondary' }}>
        {translate('wallet.refund.no_files')}
      </Box>
    );
  }
  return files.map((file) => (
    <Row key={file.id} file={file} mayPay={mayPay} chosen={file.id === selected} />
  ));
};

const Row = ({ file, mayPay, chosen }: { file: RefundFile; mayPay: boolean; chosen: boolean }) => {
  const translate = useTranslate();
  const { money, day } = useFormat();
  const { id, messageId, count, paid, totalCents, executionOn, cancelledAt, createdBy } = file;
  const cancellable = mayPay && cancelledAt === null && paid < count;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.75,
        bgcolor: chosen ? 'surface.selected' : undefined,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0, fontVariantNumeric: 'tabular-nums' }}>
        <Box sx={{ fontWeight: 500 }}>
          {translate('wallet.refund.file_line', { smart_count: count, amount: money(totalCents) })}{' '}
          <State file={file} />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {messageId} · {day(executionOn)} · {createdBy?.name}
        </Box>
      </Box>
      <Button
        startIcon={<DownloadIcon />}
        href={apiUrl(refundFilesApi.download, { params: { id } })}
        download={`${messageId}.xml`}
      >
        pain.001
      </Button>
      {cancellable && (
        <CommandButton
          endpoint={refundFilesApi.cancel}
          input={(reason) => ({ params: { id }, body: { reason } })}
          title={translate('wallet.refund.cancel.title')}
          verb={translate('wallet.refund.cancel.verb')}
          label={translate('ra.action.cancel')}
          done="wallet.refund.cancel.done"
          consequences={
            <Consequences
              changes={[
                {
                  label: messageId,
                  after: translate('wallet.refund.cancel.after', { smart_count: count - paid }),
                },
              ]}
            />
          }
          grave
        />
      )}
    </Box>
  );
};

const State = ({ file: { cancelledAt, paid, count } }: { file: RefundFile }) => {
  const translate = useTranslate();
  if (cancelledAt !== null) {
    return <Chip tone="neutral">{translate('wallet.refund.file_cancelled')}</Chip>;
  }
  return (
    <Chip tone={paid === count ? 'done' : 'wait'}>
      {translate('wallet.refund.paid_of', { paid, count })}
    </Chip>
  );
};
