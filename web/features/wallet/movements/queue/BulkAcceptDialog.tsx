import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { movementCommandsApi, type MovementRow } from '#contract/wallet';
import { useApi } from '../../../../app/use-api.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { ErrorState } from '../../../../components/ErrorState.tsx';
import { ReasonDialog } from '../../../../components/ReasonDialog.tsx';
import { useFormat } from '../../../../components/use-format.ts';
import { BulkPreview } from './BulkPreview.tsx';

interface Props {
  ids: string[];
  rows: readonly MovementRow[];
  onClose: () => void;
  onDone: () => void;
}

/** Shows what accepting each first proposal would do; what cannot be accepted is left out, with why. */
export const BulkAcceptDialog = ({ ids, rows, onClose, onDone }: Props) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const preview = useApi(movementCommandsApi.previewAccept, { body: { ids } }, { staleTime: 0 });
  const items = preview.data?.items ?? [];
  const able = items.filter(({ obstacle }) => obstacle === null).map((item) => item.movementId);
  const partly = able.length < items.length;
  // The fingerprint covers exactly what is accepted, so a part of the tick marks is previewed anew.
  const ablePreview = useApi(
    movementCommandsApi.previewAccept,
    { body: { ids: able } },
    { enabled: partly && able.length > 0, staleTime: 0 },
  );
  const agreed = partly ? ablePreview.data : preview.data;
  const { run, pending, error } = useCommand(movementCommandsApi.acceptMany, {
    done: 'wallet.reconcile.bulk.done',
    doneArgs: ({ accepted, totalCents }) => ({
      smart_count: accepted,
      amount: money(totalCents),
    }),
    onDone: () => {
      onDone();
      onClose();
    },
  });
  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={translate('wallet.reconcile.bulk.title')}
      verb={translate('wallet.reconcile.bulk.verb', {
        smart_count: able.length,
        amount: money(agreed?.totalCents ?? 0),
      })}
      ready={able.length > 0 && agreed !== undefined}
      pending={pending}
      error={error}
      onConfirm={(reason) =>
        agreed && run({ body: { ids: able, fingerprint: agreed.fingerprint, reason } })
      }
      consequences={
        preview.error ? (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        ) : preview.data === undefined ? (
          <Box aria-busy sx={{ display: 'grid', gap: 1 }}>
            {ids.slice(0, 6).map((id) => (
              <Skeleton key={id} height={28} />
            ))}
          </Box>
        ) : (
          <>
            <BulkPreview items={items} rows={rows} />
            {partly && (
              <Alert severity="warning">
                {translate('wallet.reconcile.bulk.left_out', {
                  smart_count: items.length - able.length,
                })}
              </Alert>
            )}
          </>
        )
      }
    />
  );
};
