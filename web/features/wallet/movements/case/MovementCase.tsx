import Box from '@mui/material/Box';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { MovementRecord } from '#contract/wallet';
import { Panel } from '../../../../components/Panel.tsx';
import { RecordPage } from '../../../../components/RecordPage.tsx';
import { RecordTimeline } from '../../../../components/RecordTimeline.tsx';
import { Attributions } from './Attributions.tsx';
import { BankDetails } from './BankDetails.tsx';
import { CaseAnswer } from './CaseAnswer.tsx';
import { CaseHead } from './CaseHead.tsx';

/** All the bank told about one movement, and where its money went. */
export const MovementCase = ({ query }: { query: UseQueryResult<MovementRecord> }) => {
  const translate = useTranslate();
  return (
    <RecordPage query={query}>
      {(movement) => (
        <Box sx={{ '& > section + section': { mt: 1.5 } }}>
          <CaseAnswer movement={movement} />
          <CaseHead movement={movement} />
          <Attributions movement={movement} />
          <BankDetails movement={movement} />
          <Panel title={translate('wallet.timeline')}>
            <RecordTimeline kind="movement" id={movement.id} />
          </Panel>
        </Box>
      )}
    </RecordPage>
  );
};
