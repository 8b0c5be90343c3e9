import type { Translation } from '../../../app/i18n/texts.ts';
import type { mailsEn } from './en.ts';

export const mailsNl: Translation<typeof mailsEn> = {
  desk: 'Mails',
  resources: { mails: 'Mail |||| Mails' },
  subject: 'Onderwerp',
  to: 'Aan',
  language: 'Taal',
  state: 'Stand',
  created: 'Geschreven',
  sent: 'Verzonden',
  attempts: 'Pogingen',
  last_error: 'Laatste fout',
  body: 'Tekst',
  facts: 'Gegevens',
  to_account: 'Account openen',
  demo_secret: 'Verborgen deel',
  demo_secret_why: 'Getoond omdat de demo niets verzendt',
  empty: 'Nog geen mail',
  empty_how: 'Een mail aan een houder staat hier zodra een opdracht er een schrijft.',
  answer: {
    kept: 'Hier bewaard: de demo heeft geen mailserver, niemand heeft dit ontvangen.',
    queued: 'Wacht op verzending, %{when} geschreven.',
    sent: '%{when} verzonden.',
    failed:
      'Kon na %{smart_count} poging niet verzonden worden. |||| Kon na %{smart_count} pogingen niet verzonden worden.',
  },
};
