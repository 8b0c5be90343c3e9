import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { movementCommandsApi, type MovementRecord } from '#contract/wallet';
import { useHotkeys } from '../../../../app/keyboard/use-hotkeys.ts';
import { useCommand } from '../../../../app/use-command.ts';
import { useFormat } from '../../../../components/use-format.ts';
import { useProblemText } from '../../../../components/use-problem-text.ts';
import { ProposalCard } from '../proposals/ProposalCard.tsx';
import type { MovementDesk } from '../use-movement-desk.ts';
import { NextSteps } from './NextSteps.tsx';

interface Props {
  movement: MovementRecord;
  desk: MovementDesk;
  may: boolean;
}

/** The proposals, best first: Enter credits the chosen one, a digit chooses, letters open other steps. */
export const Proposals = ({ movement, desk, may }: Props) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const problemText = useProblemText();
  const [chosen, setChosen] = useState(0);
  const { proposals, nextSteps, amountCents } = movement;
  const acceptable = may && nextSteps.includes('accept');
  const proposal = proposals[chosen] ?? proposals[0];
  const { run, pending, error } = useCommand(movementCommandsApi.accept, {
    onDone: () =>
      desk.decide({
        id: movement.id,
        text: translate('wallet.decided.credited', {
          amount: money(amountCents ?? 0),
          name: proposal?.wallet.name ?? '',
        }),
      }),
  });
  const accept = () => {
    if (!proposal || pending) return;
    const { wallet, topUp } = proposal;
    run({ params: { id: movement.id }, body: { walletId: wallet.id, topUpId: topUp?.id ?? null } });
  };
  useHotkeys(
    acceptable
      ? [
          ...proposals.slice(0, 9).map((_one, index) => ({
            keys: String(index + 1),
            label: `wallet.reconcile.choose`,
            run: () => setChosen(index),
          })),
          {
            keys: 'enter',
            label: 'wallet.reconcile.accept',
            run: () => clickFocused() || desk.press(accept),
          },
        ]
      : [],
  );
  return (
    <>
      {error !== null && <Alert severity="error">{problemText(error)}</Alert>}
      {proposals.length > 0 && (
        <Box
          role="radiogroup"
          aria-label={translate('wallet.reconcile.proposals')}
          sx={{ display: 'grid', gap: 1 }}
        >
          {proposals.map((one, index) => (
            <ProposalCard
              key={`${one.wallet.id}${one.topUp?.id}`}
              proposal={one}
              rank={index + 1}
              amountCents={amountCents ?? 0}
              chosen={one === proposal}
              onChoose={() => setChosen(index)}
              onAccept={acceptable ? accept : undefined}
              pending={pending}
            />
          ))}
        </Box>
      )}
      <NextSteps movement={movement} desk={desk} may={may} />
    </>
  );
};

/**
 * Enter on a button or link that has the focus means that button, not the proposal: the screen's key has
 * already taken the press, so it is handed on. Rows of the queue are left alone, they only show the way here.
 */
const clickFocused = (): boolean => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest('[data-queue]')) return false;
  if (!focused.matches('a, button, [role=button]')) return false;
  focused.click();
  return true;
};
