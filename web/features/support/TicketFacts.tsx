import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { TicketRecord } from '#contract/support';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { useWords } from '../../components/use-words.ts';

/** Who asks, about which tool, with which message, and who else does. */
export const TicketFacts = ({ ticket }: { ticket: TicketRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`support.${key}`);
  const { account, organisation, errorMessage, similar } = ticket;
  return (
    <Panel title={t('facts')}>
      <KeyValueGrid
        rows={[
          {
            label: t('from'),
            value: account ? (
              <RecordLink resource="accounts" id={account.id}>
                {account.name}
              </RecordLink>
            ) : (
              <Nothing />
            ),
          },
          {
            label: t('organisation'),
            value: organisation ? (
              <RecordLink resource="organisations" id={organisation.id}>
                {organisation.name}
              </RecordLink>
            ) : (
              <Nothing />
            ),
          },
          { label: t('tool'), value: ticket.tool ?? <Nothing /> },
          {
            label: t('error'),
            value: errorMessage ? (
              <CopyValue value={errorMessage}>{errorMessage}</CopyValue>
            ) : (
              <Nothing />
            ),
          },
          { label: t('channel'), value: words('ticketChannels', ticket.channel) },
          { label: t('language'), value: words('languages', ticket.language) },
          { label: t('assignee'), value: ticket.assignee ?? <Nothing /> },
          { label: t('opened'), value: <DateField value={ticket.openedAt} show="moment" /> },
          { label: t('answered'), value: <DateField value={ticket.answeredAt} show="moment" /> },
          {
            label: t('similar'),
            value:
              similar.length === 0 ? (
                <Nothing />
              ) : (
                similar.map((other) => (
                  <Box key={other.id}>
                    <RecordLink resource="tickets" id={other.id}>
                      {`#${other.number} ${other.subject}`}
                    </RecordLink>
                  </Box>
                ))
              ),
          },
        ]}
      />
    </Panel>
  );
};
