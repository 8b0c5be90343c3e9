import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { MovementRecord } from '#contract/wallet';
import type { MovementDesk, Step } from '../use-movement-desk.ts';
import { DecidedTrail } from './DecidedTrail.tsx';
import { OwnerLine } from './OwnerLine.tsx';
import { Proposals } from './Proposals.tsx';
import { RefundForm } from './RefundForm.tsx';
import { SettleForm } from './SettleForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import type { StepProps } from './step-props.ts';
import { UndoForm } from './UndoForm.tsx';

interface Props {
  movement: MovementRecord;
  desk: MovementDesk;
  /** Whether I may decide, or only look. */
  may: boolean;
}

/** What is decided about the chosen movement: the proposals, or the form of one step. */
export const Decision = ({ movement, desk, may }: Props) => {
  const step = may ? desk.stepOf(movement.id) : 'proposals';
  const onBack = () => desk.openStep(movement.id, 'proposals');
  return (
    <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
      {may && <DecidedTrail desk={desk} current={movement.id} />}
      {step === 'proposals' ? (
        <>
          {movement.state === 'open' && <OwnerLine movement={movement} may={may} />}
          <Proposals movement={movement} desk={desk} may={may} />
        </>
      ) : (
        forms[step]({ movement, desk, onBack })
      )}
    </Box>
  );
};

const forms: Record<Exclude<Step, 'proposals'>, (props: StepProps) => ReactNode> = {
  split: (props) => <SplitForm {...props} />,
  refund: (props) => <RefundForm {...props} />,
  'bank-charge': (props) => <SettleForm {...props} as="bank-charge" />,
  'provider-payout': (props) => <SettleForm {...props} as="provider-payout" />,
  undo: (props) => <UndoForm {...props} />,
};
