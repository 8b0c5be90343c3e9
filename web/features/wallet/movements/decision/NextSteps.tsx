import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { MovementRecord } from '#contract/wallet';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import { useHotkeys } from '../../../../app/keyboard/use-hotkeys.ts';
import { pagesOfNext, stepKeys, stepOfNext } from './steps.ts';
import type { MovementDesk } from '../use-movement-desk.ts';

interface Props {
  movement: MovementRecord;
  desk: MovementDesk;
  may: boolean;
}

/** What else may be done now, as the record says, each under its key. */
export const NextSteps = ({ movement, desk, may }: Props) => {
  const translate = useTranslate();
  const links = pagesOfNext(movement);
  const offered = may
    ? movement.nextSteps.flatMap((name) => {
        const step = stepOfNext[name];
        return step === undefined
          ? []
          : [{ name, keys: stepKeys[step], run: () => desk.openStep(movement.id, step) }];
      })
    : [];
  const last = desk.decided[0];
  const undoLast =
    may && last && last.id !== movement.id && !movement.nextSteps.includes('undo')
      ? [{ keys: 'u', label: 'wallet.reconcile.undo_last', run: () => desk.undo(last.id) }]
      : [];
  useHotkeys([
    ...offered.map(({ name, keys, run }) => ({ keys, run, label: `wallet.steps.${name}` })),
    ...undoLast,
  ]);
  if (offered.length === 0 && links.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.75, mt: 0.5 }}>
      {links.map(({ to, label }) => (
        <Button key={to} variant="contained" {...{ component: Link, to }}>
          {translate(label)}
        </Button>
      ))}
      {offered.map(({ name, keys, run }) => (
        <Button
          key={name}
          onClick={run}
          endIcon={<Keys keys={keys} />}
          sx={{ justifyContent: 'space-between' }}
        >
          {translate(`wallet.steps.${name}`)}
        </Button>
      ))}
    </Box>
  );
};
