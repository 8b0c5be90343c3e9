import type { Translation } from '../../../app/i18n/texts.ts';
import type { organisationsEn } from './en.ts';

export const organisationsNl: Translation<typeof organisationsEn> = {
  desk: 'Organisaties',
  resources: {
    organisations: 'Organisatie |||| Organisaties',
  },
  name: 'Naam',
  enterprise_number: 'Ondernemingsnummer',
  town: 'Gemeente',
  members: 'Medewerkers',
  awaiting: 'Te bevestigen',
  status: 'Status',
  since: 'Sinds',
  trouble: 'Probleem',
  troubles: {
    awaiting: 'Medewerkers te bevestigen',
    'no-administrator': 'Geen beheerder',
  },
  empty: 'Nog geen organisaties',
  empty_how:
    'Een organisatie verschijnt zodra iemand ze in het platform toevoegt met haar ondernemingsnummer.',
  facts: 'Gegevens',
  address: 'Adres',
  email: 'E-mail',
  phone: 'Telefoon',
  language: 'Taal',
  wallet: 'Wallet',
  open_wallet: 'Naar de wallet',
  mail_domains: 'E-maildomeinen',
  tools: 'Tools',
  registered: 'Geregistreerd voor',
  open_tickets: 'Open vragen',
  administrator: 'Beheerder',
  no_members: 'Niemand is medewerker',
  timeline: 'Tijdlijn',
  answer: {
    closed: 'Deze organisatie is gesloten: niemand kan zich onder deze hoedanigheid aanmelden.',
    merged: 'Deze organisatie is samengevoegd met een andere.',
    no_administrator:
      'Er is geen beheerder meer: niemand kan medewerkers bevestigen of tools toekennen tot er een is aangesteld.',
    awaiting:
      '%{smart_count} persoon wacht op bevestiging door een beheerder. |||| %{smart_count} personen wachten op bevestiging door een beheerder.',
    fine: 'In orde: %{members} bevestigde medewerkers en niemand wacht.',
  },
};
