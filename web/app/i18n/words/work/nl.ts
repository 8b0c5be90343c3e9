import type { Translation } from '../../texts.ts';
import type { workWordsEn } from './en.ts';

export const workWordsNl: Translation<typeof workWordsEn> = {
  syndicKinds: { 'natural-person': 'Natuurlijke persoon', 'legal-person': 'Rechtspersoon' },
  decisionOrgans: { 'general-meeting': 'Algemene vergadering', court: 'Rechtbank' },
  filingKinds: {
    begin: 'Begin van mandaat',
    end: 'Doorhaling',
    'end-and-begin': 'Wissel van syndicus',
    change: 'Gewijzigde gegevens',
    'representative-replaced': 'Andere vertegenwoordiger',
  },
  filingStates: {
    draft: 'Ontwerp',
    complete: 'Volledig',
    'submitted-to-counter': 'Bij het ondernemingsloket',
    'accepted-by-counter': 'Aanvaard door het loket',
    'in-kbo': 'In de KBO',
    refused: 'Geweigerd',
  },
  feePayers: { wallet: 'Wallet', invoice: 'Factuur' },
  ticketStates: { open: 'Open', 'waiting-for-holder': 'Wacht op de houder', closed: 'Afgesloten' },
  ticketChannels: { portal: 'Platform', phone: 'Telefoon', mail: 'E-mail' },
  messageKinds: { question: 'Vraag', answer: 'Antwoord', note: 'Nota' },
  auditActors: { staff: 'Medewerker', portal: 'Platform', system: 'Balie' },
  auditOutcomes: { done: 'Uitgevoerd', refused: 'Geweigerd', failed: 'Mislukt' },
  callerCheckMethods: {
    'mail-code': 'Code per e-mail',
    'eid-attempt': 'Verse eID-poging',
    'administrator-word': 'Woord van de beheerder',
  },
  mailStates: { queued: 'In de wachtrij', sent: 'Verzonden', failed: 'Mislukt' },
  mandateDocumentKinds: {
    'decision-extract': 'Uittreksel van de beslissing',
    'end-evidence': 'Bewijs van het einde',
    'change-evidence': 'Bewijs van de wijziging',
    'syndic-identity': 'Identiteit van de syndicus',
    'representative-identity': 'Identiteit van de vertegenwoordiger',
    'counter-evidence': 'Bewijs van het loket',
    other: 'Andere',
  },
  mandateImportStates: { previewed: 'Voorvertoond', applied: 'Toegepast' },
  runStates: { running: 'Bezig', done: 'Klaar' },
  runRowStates: { waiting: 'Wacht', filed: 'Ingediend', refused: 'Geweigerd' },
  calendarScopes: { mine: 'Van mij', all: 'Van iedereen' },
};
