import type { Translation } from '../../../app/i18n/texts.ts';
import type { eidConflictsEn } from './en.ts';

export const eidConflictsNl: Translation<typeof eidConflictsEn> = {
  desk: 'eID-conflicten',
  resources: {
    'eid-conflicts': 'eID-conflict |||| eID-conflicten',
  },
  title: 'eID-conflict van %{name}',
  claimant: 'Aanvrager',
  holder: 'Houder van de koppeling',
  origin: 'Gevonden door',
  state: 'Toestand',
  assignee: 'Behandelaar',
  opened: 'Geopend',
  empty: 'Geen eID-conflicten',
  empty_how:
    'Er opent een conflict wanneer het platform een eID weigert die al aan een ander profiel gekoppeld is.',
  two_accounts: 'Twee profielen, één eID',
  field: 'Veld',
  differs: 'Verschilt',
  sole_administrator: 'Enige beheerder',
  tools: '%{smart_count} tool |||| %{smart_count} tools',
  timeline: 'Tijdlijn',
  rows: {
    name: 'Naam',
    birthDate: 'Geboortedatum',
    gender: 'Geslacht',
    nationalNumber: 'Rijksregisternummer',
    eidLinkedAt: 'eID sinds',
    itsmeLinkedAt: 'itsme sinds',
    email: 'E-mail',
    phone: 'Telefoon',
    language: 'Taal',
    status: 'Status',
    createdAt: 'Aangemaakt',
    activatedAt: 'Geactiveerd',
    lastSignInAt: 'Laatste aanmelding',
    memberships: 'Organisaties',
    accreditations: 'Erkenningen',
    mandates: 'Mandaten',
    openTickets: 'Open vragen',
    openPrivacyRequests: 'Open privacyverzoeken',
  },
  answer: {
    same: '%{claimant} wil de eID die %{holder} heeft; wat beide over de persoon zeggen, klopt met elkaar.',
    differs:
      '%{claimant} wil de eID die %{holder} heeft, en de twee beschrijven niet dezelfde persoon.',
    closed: 'Afgesloten: %{outcome} (%{claimant} en %{holder}).',
  },
};
