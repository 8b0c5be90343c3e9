import { useTranslate } from 'react-admin';
import type { MovementRecord } from '#contract/wallet';
import { Panel } from '../../../../components/Panel.tsx';
import { RecordTimeline } from '../../../../components/RecordTimeline.tsx';
import { BankDetails } from './BankDetails.tsx';

/** What one looks at in doubt: all that the bank told, and who did what. */
export const CaseDetails = ({ movement }: { movement: MovementRecord }) => (
  <>
    <BankDetails movement={movement} />
    <Panel title={useTranslate()('wallet.timeline')}>
      <RecordTimeline kind="movement" id={movement.id} />
    </Panel>
  </>
);
