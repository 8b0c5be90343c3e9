import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { movementCommandsApi, type MovementRecord } from '#contract/wallet';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import { useHotkeys } from '../../../../app/keyboard/use-hotkeys.ts';
import { useSession } from '../../../../app/session.ts';
import { useCommand } from '../../../../app/use-command.ts';

interface Props {
  movement: MovementRecord;
  may: boolean;
}

/** Whose case this is; `a` takes it or gives it back. */
export const OwnerLine = ({ movement, may }: Props) => {
  const translate = useTranslate();
  const me = useSession()?.staff.id;
  const { run, pending } = useCommand(movementCommandsApi.assign);
  const { owner } = movement;
  const mine = owner !== null && owner.id === me;
  const assign = () => {
    if (me === undefined || pending) return;
    run({ params: { id: movement.id }, body: { ownerId: mine ? null : me } });
  };
  const label = mine ? 'wallet.reconcile.release' : 'wallet.reconcile.take';
  useHotkeys(may ? [{ keys: 'a', label, run: assign }] : []);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32 }}>
      <Box sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>
        {owner === null
          ? translate('wallet.reconcile.no_owner')
          : translate(mine ? 'wallet.reconcile.yours' : 'wallet.reconcile.of', {
              name: owner.name,
            })}
      </Box>
      {may && (
        <Button variant="text" onClick={assign} loading={pending} endIcon={<Keys keys="a" />}>
          {translate(label)}
        </Button>
      )}
    </Box>
  );
};
