import type { MovementRecord } from '#contract/wallet';
import type { MovementDesk } from '../use-movement-desk.ts';

/** What the form of every step is given. */
export interface StepProps {
  movement: MovementRecord;
  desk: MovementDesk;
  onBack: () => void;
}
