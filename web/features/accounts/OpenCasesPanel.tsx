import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Permission } from '#core/permissions';
import type { AccountPage } from '#contract/accounts';
import { useSession } from '../../app/session.ts';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { WordList } from '../../components/use-words.ts';
import { useWords } from '../../components/use-words.ts';

interface Case {
  id: string;
  resource: string;
  permission: Permission;
  label: string;
  list: WordList;
  state: string;
  at: string;
}

/** Tickets, privacy requests, eID conflicts and mails of this person, each a link where my roles open it. */
export const OpenCasesPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const permissions = useSession()?.permissions ?? [];
  const cases = useCases(account);
  return (
    <Panel title={translate('accounts.cases')}>
      {cases.length === 0 && <EmptyState title={translate('accounts.no_cases')} />}
      {cases.map(({ id, resource, permission, label, list, state, at }) => (
        <Box key={id} sx={{ py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            {permissions.includes(permission) ? (
              <RecordLink resource={resource} id={id}>
                {label}
              </RecordLink>
            ) : (
              label
            )}
          </Box>
          <Box sx={{ display: 'flex', gap: 1, color: 'text.secondary', fontSize: '0.75rem' }}>
            <StatusChip list={list} word={state} />
            <DateField value={at} />
          </Box>
        </Box>
      ))}
    </Panel>
  );
};

const useCases = (account: AccountPage): Case[] => {
  const translate = useTranslate();
  const words = useWords();
  return [
    ...account.conflicts.map((c) => ({
      id: c.id,
      resource: 'eid-conflicts',
      permission: 'eid-conflicts.read' as const,
      label: translate(`accounts.conflict_as.${c.side}`),
      list: 'conflictStates' as const,
      state: c.state,
      at: c.openedAt,
    })),
    ...account.tickets.map((t) => ({
      id: t.id,
      resource: 'tickets',
      permission: 'support.read' as const,
      label: `#${t.number} ${t.subject}`,
      list: 'ticketStates' as const,
      state: t.state,
      at: t.openedAt,
    })),
    ...account.privacyRequests.map((p) => ({
      id: p.id,
      resource: 'privacy-requests',
      permission: 'privacy.read' as const,
      label: `${translate('accounts.privacy_request')}: ${words('privacyKinds', p.kind)}`,
      list: 'privacyStates' as const,
      state: p.state,
      at: p.receivedAt,
    })),
    ...account.mails.map((m) => ({
      id: m.id,
      resource: 'mails',
      permission: 'mails.read' as const,
      label: m.subject,
      list: 'mailStates' as const,
      state: m.state,
      at: m.createdAt,
    })),
  ];
};
