import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AccessCell, AccountPage } from '#contract/accounts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { CauseList } from './CauseList.tsx';
import { useCauseText } from './use-cause-text.ts';

/** Organisation × tool: may, or may not and why. A cell opens its causes below. */
export const AccessMatrix = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const causeText = useCauseText();
  const [chosen, setChosen] = useState<string | null>(() => firstRefusal(account));
  const { access, tools } = account;
  const live = account.memberships.filter(({ status }) =>
    ['awaiting', 'confirmed'].includes(status),
  );
  const cellOf = (organisationId: string, toolId: string) =>
    access.find((cell) => cell.organisationId === organisationId && cell.toolId === toolId);
  const open = access.find((cell) => keyOf(cell) === chosen);
  if (live.length === 0) {
    return (
      <Panel title={translate('accounts.may_use')}>
        <EmptyState title={translate('accounts.no_capacity')} />
      </Panel>
    );
  }
  return (
    <Panel title={translate('accounts.may_use')} flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table>
          <thead>
            <tr>
              <th aria-label={translate('accounts.organisation')} />
              {tools.map((tool) => (
                <th key={tool.id} scope="col">
                  {tool.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {live.map((m) => (
              <tr key={m.id}>
                <th scope="row">{m.organisation}</th>
                {tools.map((tool) => {
                  const cell = cellOf(m.organisationId, tool.id);
                  return (
                    <td key={tool.id}>
                      {cell && (
                        <Verdict
                          cell={cell}
                          pressed={keyOf(cell) === chosen}
                          label={`${tool.name}, ${m.organisation}: ${cell.allowed ? translate('accounts.may') : (cell.causes[0] && causeText(cell.causes[0])) || ''}`}
                          onPress={() => setChosen(keyOf(cell) === chosen ? null : keyOf(cell))}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
      {open && <CauseList account={account} cell={open} />}
    </Panel>
  );
};

const keyOf = ({ organisationId, toolId }: AccessCell) => `${organisationId}/${toolId}`;

/** Opened at first: what the answer on top of the page is about. */
const firstRefusal = ({ block }: AccountPage): string | null =>
  block?.tool && block.organisation ? `${block.organisation.id}/${block.tool.id}` : null;

interface VerdictProps {
  cell: AccessCell;
  pressed: boolean;
  label: string;
  onPress: () => void;
}

const Verdict = ({ cell, pressed, label, onPress }: VerdictProps) => {
  const translate = useTranslate();
  const waits =
    cell.causes[0]?.params.state === 'wait' || cell.causes[0]?.code === 'membership-awaiting';
  const tone = cell.allowed ? 'done' : waits ? 'wait' : 'blocked';
  return (
    <ButtonBase
      aria-pressed={pressed}
      aria-label={label}
      title={label}
      onClick={onPress}
      sx={{
        gap: 0.5,
        px: 1,
        height: 28,
        borderRadius: 1,
        border: 1,
        borderColor: pressed ? 'primary.main' : 'transparent',
        color: `tone.${tone}.text`,
        fontSize: '0.8125rem',
      }}
    >
      <ToneIcon tone={tone} sx={{ fontSize: 15 }} />
      {translate(cell.allowed ? 'accounts.may' : waits ? 'accounts.waits' : 'accounts.may_not')}
    </ButtonBase>
  );
};

const Table = styled('table')(({ theme: { palette } }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': { padding: '4px 8px', textAlign: 'left', whiteSpace: 'nowrap' },
  '& thead th': { fontSize: '0.75rem', fontWeight: 500, color: palette.text.secondary, height: 32 },
  '& tbody tr': { borderTop: `1px solid ${palette.divider}`, height: 40 },
  '& tbody th': { fontWeight: 500, paddingLeft: 16 },
  '& tr > :first-of-type': { paddingLeft: 16 },
}));
