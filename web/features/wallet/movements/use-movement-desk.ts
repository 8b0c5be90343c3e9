import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useState } from 'react';
import { useSelectedCase } from '../../../components/use-selected-case.ts';
import { useQueue } from './queue/use-queue.ts';
import { useSinglePress } from './use-single-press.ts';

/** What the decision pane shows: the proposals, or the form of one step. */
export type Step = 'proposals' | 'split' | 'refund' | 'bank-charge' | 'provider-payout' | 'undo';

/** A decision taken in this window, for a look back and for undo. */
export interface Decided {
  id: string;
  text: string;
}

const remembered = 5;

/** The whole state of the reconciliation: queue, chosen case, step in it, what was decided. */
export const useMovementDesk = () => {
  const { selected, select } = useSelectedCase();
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [opened, setStep] = useState<{ id: string; step: Step }>();
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const queue = useQueue(text);
  const besides = useMediaQuery('(min-width: 960px)');
  const press = useSinglePress();
  // Where there is room the first case lies open; a telephone shows the queue until one is chosen.
  const shown = selected ?? (besides ? queue.rows?.[0]?.id : undefined);

  const neighbour = (step: 1 | -1): string | undefined => {
    const rows = queue.rows ?? [];
    const at = rows.findIndex(({ id }) => id === shown);
    return at < 0 ? rows[0]?.id : rows[at + step]?.id;
  };
  const move = (step: 1 | -1) => {
    const id = neighbour(step);
    if (id) select(id);
  };
  /** Notes what was decided and opens the next case; one opened from elsewhere stays to be seen. */
  const decide = (decision: Decided) => {
    setDecided((before) => [decision, ...before].slice(0, remembered));
    setStep(undefined);
    if (queue.rows?.some(({ id }) => id === decision.id)) {
      select(neighbour(1) ?? neighbour(-1));
    }
  };
  const tick = useCallback(
    (id: string) =>
      setTicked((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  const undo = (id: string) => {
    select(id);
    setStep({ id, step: 'undo' });
  };
  return {
    queue,
    selected,
    shown,
    select,
    move,
    press,
    search: { text, setText },
    ticked: { ids: ticked, tick, set: setTicked },
    stepOf: (id: string): Step => (opened?.id === id ? opened.step : 'proposals'),
    openStep: (id: string, next: Step) => setStep({ id, step: next }),
    decided,
    decide,
    /** An undone decision is no longer one to undo. */
    undone: (id: string) => {
      setStep(undefined);
      setDecided((before) => before.filter((one) => one.id !== id));
    },
    undo,
  };
};

export type MovementDesk = ReturnType<typeof useMovementDesk>;
