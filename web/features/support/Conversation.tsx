import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { TicketRecord } from '#contract/support';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useWords } from '../../components/use-words.ts';

/** What was asked, answered and noted, oldest first; notes stay among colleagues. */
export const Conversation = ({ messages }: Pick<TicketRecord, 'messages'>) => {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Panel title={translate('support.conversation')}>
      {messages.length === 0 && <EmptyState title={translate('support.no_messages')} />}
      {messages.map((message) => (
        <Box
          key={message.id}
          component="article"
          sx={{
            mb: 1.5,
            p: 1.5,
            borderRadius: 1,
            border: 1,
            borderColor: message.kind === 'note' ? 'tone.wait.line' : 'divider',
            bgcolor: message.kind === 'note' ? 'tone.wait.fill' : 'surface.sunken',
          }}
        >
          <Box sx={{ color: 'text.secondary', fontSize: '0.75rem', mb: 0.5 }}>
            {words('messageKinds', message.kind)}
            {message.author && ` · ${message.author}`} ·{' '}
            <DateField value={message.at} show="moment" />
          </Box>
          <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{message.body}</Box>
        </Box>
      ))}
    </Panel>
  );
};
