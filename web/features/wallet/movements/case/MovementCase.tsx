import Box from '@mui/material/Box';
import type { UseQueryResult } from '@tanstack/react-query';
import type { MovementRecord } from '#contract/wallet';
import { RecordPage } from '../../../../components/RecordPage.tsx';
import { Attributions } from './Attributions.tsx';
import { CaseAnswer } from './CaseAnswer.tsx';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseHead } from './CaseHead.tsx';

interface Props {
  query: UseQueryResult<MovementRecord>;
  /** Whether the decision stands beside: then the details follow here, otherwise after the decision. */
  beside: boolean;
}

/** What the decision is taken by: one movement and where its money went. */
export const MovementCase = ({ query, beside }: Props) => {
  return (
    <RecordPage query={query}>
      {(movement) => (
        <Box sx={{ '& > section + section': { mt: 1.5 } }}>
          <CaseAnswer movement={movement} />
          <CaseHead movement={movement} />
          <Attributions movement={movement} />
          {beside && <CaseDetails movement={movement} />}
        </Box>
      )}
    </RecordPage>
  );
};
