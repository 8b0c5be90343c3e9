import { useTranslate } from 'react-admin';
import type { StaffRow } from '#contract/staff';
import type { Tone } from '../../app/theme/palette.ts';
import { Chip } from '../../components/Chip.tsx';

type StaffState = StaffRow['state'];

export const staffStates: readonly StaffState[] = ['active', 'invited', 'disabled'];

const tones: Record<StaffState, Tone> = { active: 'done', invited: 'wait', disabled: 'blocked' };

/** Whether a colleague can sign in. */
export const StaffStateChip = ({ state }: { state: StaffState }) => (
  <Chip tone={tones[state]}>{useTranslate()(`staff.states.${state}`)}</Chip>
);
