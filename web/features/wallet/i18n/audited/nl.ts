import type { Translation } from '../../../../app/i18n/texts.ts';
import type { auditedEn } from './en.ts';

export const auditedNl: Translation<typeof auditedEn> = {
  problem: {
    insufficient: 'Er staat niet genoeg op de wallet',
    'proposal-gone': 'Dit wordt niet meer voorgesteld; bekijk de voorstellen opnieuw',
    'preview-stale': 'Er is iets veranderd sinds het voorbeeld; bekijk het opnieuw',
    'not-acceptable':
      'Enkele hiervan kunnen niet meer aanvaard worden; bekijk het voorbeeld opnieuw',
    'spent-since': 'Een wallet heeft het geld intussen uitgegeven en zou onder nul gaan',
    'no-such-wallet': 'Die wallet bestaat niet',
    'organisation-closed': '%{name} is gesloten; de wallet krijgt geen geld meer',
    'needs-mapping': 'Zeg eerst wat er in de kolommen van deze tabel staat',
    'empty-file': 'Het bestand is leeg',
    'file-known': 'Dit bestand is al eerder ingelezen',
    'own-refund': 'Niemand keurt de eigen aanvraag goed; dat doet een collega',
    'not-own-refund': 'Alleen wie ze vroeg, kan ze intrekken',
    'no-refunds': 'Er wacht geen terugbetaling op uitvoering',
  },
  action: {
    'import-statement': 'Bankbestand ingelezen',
    'accept-statement': 'Uittreksel aanvaard ondanks de fouten',
    'download-statement': 'Bankbestand gedownload',
    'accept-proposal': 'Voorstel aanvaard',
    'accept-many': 'Meerdere voorstellen aanvaard',
    attribute: 'Zelf toegewezen',
    settle: 'Zonder wallet verwerkt',
    assign: 'Behandelaar gewijzigd',
    undo: 'Toewijzing ongedaan gemaakt',
    'request-refund': 'Terugbetaling gevraagd',
    'approve-refund': 'Met een terugbetaling akkoord gegaan',
    'refuse-refund': 'Terugbetaling geweigerd',
    'withdraw-refund': 'Terugbetaling ingetrokken',
    'create-refund-file': 'Betaalbestand gemaakt',
    'download-refund-file': 'Betaalbestand gedownload',
    'cancel-refund-file': 'Betaalbestand geannuleerd',
    export: 'Verrichtingen geëxporteerd',
    'change-settings': 'Drempels gewijzigd',
    'register-bank-account': 'Bankrekening geregistreerd',
    'map-columns': 'Kolommen benoemd',
  },
};
