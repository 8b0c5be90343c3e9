/** Sentences of the support desk. */
export const supportEn = {
  desk: 'Tickets',
  resources: {
    tickets: 'Ticket |||| Tickets',
  },
  subject: 'Subject',
  from: 'From',
  organisation: 'Organisation',
  tool: 'Tool',
  state: 'State',
  assignee: 'Owner',
  assignees: { me: 'Me', nobody: 'Nobody' },
  opened: 'Opened',
  answered: 'First answer',
  empty: 'No tickets',
  empty_how: 'Questions from the portal, the phone and the mailbox come here.',
  conversation: 'Conversation',
  no_messages: 'No messages yet',
  facts: 'Question',
  error: 'Error message',
  channel: 'Came by',
  language: 'Language',
  similar: 'Same tool, same error',
  timeline: 'Timeline',
  answer: {
    open: 'Opened %{ago} and waits for an answer from us.',
    'waiting-for-holder': 'Answered; we wait for the holder.',
    closed: 'Closed %{ago}.',
    similar:
      'Not alone: %{smart_count} other open ticket names the same error in %{tool}. |||| Not alone: %{smart_count} other open tickets name the same error in %{tool}.',
  },
};
