/** Sentences of the outbox. */
export const mailsEn = {
  desk: 'Mails',
  resources: { mails: 'Mail |||| Mails' },
  subject: 'Subject',
  to: 'To',
  language: 'Language',
  state: 'State',
  created: 'Written',
  sent: 'Sent',
  attempts: 'Attempts',
  last_error: 'Last error',
  body: 'Text',
  facts: 'Facts',
  to_account: 'Open account',
  demo_secret: 'Hidden part',
  demo_secret_why: 'Shown because the demo sends nothing',
  empty: 'No mail yet',
  empty_how: 'A mail to a holder stands here as soon as a command writes one.',
  answer: {
    kept: 'Kept here: the demo has no mail server, so nobody received this.',
    queued: 'Waits to be sent, written %{when}.',
    sent: 'Sent %{when}.',
    failed:
      'Could not be sent after %{smart_count} attempt. |||| Could not be sent after %{smart_count} attempts.',
  },
};
