import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { movementCommandsApi } from '#contract/wallet';
import { formatStructuredReference } from '#core/structured-reference';
import { useApi } from '../../../../app/use-api.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { Consequences } from '../../../../components/Consequences.tsx';
import { ErrorState } from '../../../../components/ErrorState.tsx';
import { useFormat } from '../../../../components/use-format.ts';
import { useWords } from '../../../../components/use-words.ts';
import { StepForm } from './StepForm.tsx';
import type { StepProps } from './step-props.ts';

/** Takes an attribution back, after showing what that does; a wallet that has spent the money is named. */
export const UndoForm = ({ movement, desk, onBack }: StepProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { money } = useFormat();
  const [evenIfSpent, setEven] = useState(false);
  const params = { id: movement.id };
  const preview = useApi(movementCommandsApi.previewUndo, { params }, { staleTime: 0 });
  const { run, pending, error } = useCommand(movementCommandsApi.undo, {
    done: 'wallet.reconcile.undone',
    onDone: () => desk.undone(movement.id),
  });
  if (preview.error) {
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  if (!preview.data) return <Skeleton height={180} aria-busy />;
  const { possible, obstacle, wallets, reopens } = preview.data;
  const spent = wallets.filter(({ spentSince }) => spentSince);
  return (
    <StepForm
      title={translate('wallet.steps.undo')}
      verb={translate('wallet.reconcile.undo_verb')}
      grave
      ready={possible && (spent.length === 0 || evenIfSpent)}
      pending={pending}
      error={error}
      reasonFirst={possible}
      onBack={onBack}
      onConfirm={(reason) => run({ params, body: { evenIfSpent, reason } })}
    >
      {!possible && (
        <Alert severity="warning">
          {translate(`wallet.reconcile.undo_obstacles.${obstacle ?? 'nothing-to-undo'}`)}
        </Alert>
      )}
      {possible && (
        <Consequences
          changes={[
            ...wallets.map(({ wallet, balanceCents, afterCents }) => ({
              label: wallet.name,
              before: money(balanceCents),
              after: money(afterCents),
            })),
            ...reopens.map(({ reference, state }) => ({
              label: formatStructuredReference(reference),
              before: words('topUpStates', 'paid'),
              after: words('topUpStates', state),
            })),
            {
              label: translate('wallet.reconcile.movement'),
              before: words('movementStates', movement.state),
              after: words('movementStates', 'open'),
            },
          ]}
        />
      )}
      {spent.length > 0 && (
        <Alert severity="error">
          {translate('wallet.reconcile.spent', {
            names: spent.map(({ wallet }) => wallet.name).join(', '),
          })}
          <Box component="label" sx={{ display: 'flex', alignItems: 'center', mt: 0.5 }}>
            <Checkbox checked={evenIfSpent} onChange={(_event, on) => setEven(on)} />
            {translate('wallet.reconcile.even_if_spent')}
          </Box>
        </Alert>
      )}
    </StepForm>
  );
};
