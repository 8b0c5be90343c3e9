import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ConflictRecord, ConflictSide } from '#contract/eid-conflicts';
import { Chip } from '../../components/Chip.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { useSideRows } from './use-side-rows.tsx';

/** Both accounts in one table, the fields that differ marked. */
export const SideBySide = ({ conflict }: { conflict: ConflictRecord }) => {
  const translate = useTranslate();
  const rows = useSideRows();
  const { holder, claimant, differs } = conflict;
  return (
    <Panel title={translate('eid-conflicts.two_accounts')} flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table>
          <thead>
            <tr>
              <th aria-label={translate('eid-conflicts.field')} />
              <Heading side={holder} role={translate('eid-conflicts.holder')} />
              <Heading side={claimant} role={translate('eid-conflicts.claimant')} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, render }) => (
              <tr key={key}>
                <th scope="row">
                  {label}{' '}
                  {differs.includes(key) && (
                    <Chip tone="blocked">{translate('eid-conflicts.differs')}</Chip>
                  )}
                </th>
                <td>{render(holder)}</td>
                <td>{render(claimant)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
    </Panel>
  );
};

const Heading = ({ side, role }: { side: ConflictSide; role: string }) => (
  <th scope="col">
    <RecordLink resource="accounts" id={side.id}>
      {side.username}
    </RecordLink>
    <Box component="span" sx={{ display: 'block', fontWeight: 400, color: 'text.secondary' }}>
      {role}
    </Box>
  </th>
);

const Table = styled('table')(({ theme: { palette } }) => ({
  width: '100%',
  minWidth: 640,
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: '8px 16px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderTop: `1px solid ${palette.divider}`,
    overflowWrap: 'anywhere',
  },
  '& thead th': { borderTop: 0, fontWeight: 600 },
  '& tbody th': { fontWeight: 400, color: palette.text.secondary },
  '& tr > :first-of-type': { width: '26%' },
}));
