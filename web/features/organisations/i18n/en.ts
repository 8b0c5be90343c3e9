/** Sentences of the organisations desk. */
export const organisationsEn = {
  desk: 'Organisations',
  resources: {
    organisations: 'Organisation |||| Organisations',
  },
  name: 'Name',
  enterprise_number: 'Enterprise number',
  town: 'Town',
  members: 'Members',
  awaiting: 'Awaiting',
  status: 'Status',
  since: 'Since',
  trouble: 'Trouble',
  troubles: {
    awaiting: 'Members to confirm',
    'no-administrator': 'No administrator',
  },
  empty: 'No organisations yet',
  empty_how: 'An organisation appears when someone adds it in the portal by its enterprise number.',
  facts: 'Identity',
  address: 'Address',
  email: 'E-mail',
  phone: 'Phone',
  language: 'Language',
  wallet: 'Wallet',
  open_wallet: 'Open the wallet',
  mail_domains: 'Mail domains',
  tools: 'Tools',
  registered: 'Registered for',
  open_tickets: 'Open tickets',
  administrator: 'Administrator',
  no_members: 'Nobody is a member',
  timeline: 'Timeline',
  answer: {
    closed: 'This organisation is closed: nobody can sign in under it.',
    merged: 'This organisation was merged into another one.',
    no_administrator:
      'No administrator is left: nobody can confirm members or allow tools until one is appointed.',
    awaiting:
      '%{smart_count} person waits for confirmation by an administrator. |||| %{smart_count} people wait for confirmation by an administrator.',
    fine: 'In order: %{members} confirmed members and nobody waiting.',
  },
};
