/** Texts that are rightly the same as in English: names, words that the trade shares, loan words. */
const everywhere = [
  'Audit',
  'Balie',
  'Bancontact',
  'CAMT.053',
  'CODA',
  'CSV',
  'Code',
  'Contact',
  'E-mail',
  'Excel',
  'Helpdesk',
  'IBAN',
  'Maestro',
  'Ticket',
  'Tickets',
  'eID',
  'itsme',
];

const dutch = [
  '%{smart_count} open |||| %{smart_count} open',
  '%{smart_count} tool |||| %{smart_count} tools',
  'Account',
  'Accounts',
  'Auditor',
  'Authenticator',
  'Browser',
  'Hash',
  'Mail',
  'Mail |||| Mails',
  'Mails',
  'Man',
  'Open',
  'Opening',
  'Privacy',
  'Status',
  'Tool',
  'Tools',
  'Wallet',
  'Wallets',
];

const french = [
  'Action',
  'Actions',
  'Conversation',
  // As the published French of react-admin has it.
  'Email',
  'Format',
  'Note',
  'Organisation',
  'Organisation |||| Organisations',
  'Organisations',
  'Page %{page}',
  'Question',
  'Session',
  'Sessions',
  'Source |||| Sources',
  'Syndic',
];

export const sameAsEnglish = {
  nl: new Set([...everywhere, ...dutch]),
  fr: new Set([...everywhere, ...french]),
};
