import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ConflictSide } from '#contract/eid-conflicts';
import { Chip } from '../../components/Chip.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';

/** Offices of one side; where it is the only administrator, the office would be left without. */
export const SideMemberships = ({ memberships }: Pick<ConflictSide, 'memberships'>) => {
  const translate = useTranslate();
  if (memberships.length === 0) return <Nothing />;
  return memberships.map((m) => (
    <Box key={m.organisationId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 0.5 }}>
      <RecordLink resource="organisations" id={m.organisationId}>
        {m.organisation}
      </RecordLink>
      <StatusChip list="membershipStatuses" word={m.status} />
      {m.soleAdministrator && (
        <Chip tone="blocked">{translate('eid-conflicts.sole_administrator')}</Chip>
      )}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('eid-conflicts.tools', { smart_count: m.tools })}
      </Box>
    </Box>
  ));
};
