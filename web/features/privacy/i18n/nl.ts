import type { Translation } from '../../../app/i18n/texts.ts';
import type { privacyEn } from './en.ts';

export const privacyNl: Translation<typeof privacyEn> = {
  desk: 'Privacyverzoeken',
  resources: {
    'privacy-requests': 'Verzoek |||| Privacyverzoeken',
  },
  kind: 'Soort',
  account: 'Profiel',
  erased: 'Gewist profiel',
  state: 'Toestand',
  open: 'Open',
  left: 'Resterende tijd',
  days: '%{smart_count} dag |||| %{smart_count} dagen',
  over: '%{smart_count} dag te laat |||| %{smart_count} dagen te laat',
  received: 'Ontvangen',
  due: 'Streefdatum',
  legal_end: 'Wettelijk einde',
  empty: 'Geen privacyverzoeken',
  empty_how:
    'Verzoeken komen van houders die in het platform aangemeld zijn, nooit vanuit deze console.',
  facts: 'Verzoek',
  portal_only: 'Gevraagd door de aangemelde houder in het platform.',
  planned_by: 'Gepland door',
  approved_by: 'Goedgekeurd door',
  executed: 'Uitgevoerd',
  done: 'Klaar',
  held: 'Wat over deze persoon bewaard wordt',
  held_kind: 'Soort gegevens',
  held_rows: 'Rijen',
  held_none: 'Er wordt niets meer bewaard',
  timeline: 'Tijdlijn',
  tables: {
    accounts: 'Profiel',
    eid_links: 'eID-koppelingen',
    itsme_links: 'itsme-koppelingen',
    memberships: 'Hoedanigheden',
    accreditations: 'Erkenningen',
    sign_in_attempts: 'Aanmeldpogingen',
    caller_checks: 'Bellercontroles',
    mails: 'E-mails',
    tickets: 'Vragen',
    top_ups: 'Aangevraagde opladingen',
    eid_conflicts: 'eID-conflicten',
    audit_events: 'Auditrijen',
  },
  obstacles: {
    'sole-administrator':
      'Geblokkeerd: enige beheerder van %{name}, waar nog anderen werken. Eerst moet een andere beheerder aangesteld worden.',
    'open-mandate': 'Geblokkeerd: een mandaat in %{name} loopt nog.',
    'open-conflict': 'Geblokkeerd: een eID-conflict met %{name} staat nog open.',
  },
  answer: {
    clear:
      'Er staat niets in de weg; wettelijk nog %{smart_count} dag. |||| Er staat niets in de weg; wettelijk nog %{smart_count} dagen.',
    over: '%{smart_count} dag te laat: antwoord vandaag. |||| %{smart_count} dagen te laat: antwoord vandaag.',
  },
};
