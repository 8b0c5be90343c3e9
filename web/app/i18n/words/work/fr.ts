import type { Translation } from '../../texts.ts';
import type { workWordsEn } from './en.ts';

export const workWordsFr: Translation<typeof workWordsEn> = {
  syndicKinds: { 'natural-person': 'Personne physique', 'legal-person': 'Personne morale' },
  decisionOrgans: { 'general-meeting': 'Assemblée générale', court: 'Tribunal' },
  filingKinds: {
    begin: 'Début de mandat',
    end: 'Radiation',
    'end-and-begin': 'Changement de syndic',
    change: 'Données modifiées',
    'representative-replaced': 'Autre représentant',
  },
  filingStates: {
    draft: 'Projet',
    complete: 'Complet',
    'submitted-to-counter': "Au guichet d'entreprises",
    'accepted-by-counter': 'Accepté par le guichet',
    'in-kbo': 'À la BCE',
    refused: 'Refusé',
  },
  feePayers: { wallet: 'Portefeuille', invoice: 'Facture' },
  ticketStates: { open: 'Ouvert', 'waiting-for-holder': 'Attend le titulaire', closed: 'Clôturé' },
  ticketChannels: { portal: 'Plateforme', phone: 'Téléphone', mail: 'E-mail' },
  messageKinds: { question: 'Question', answer: 'Réponse', note: 'Note' },
  auditActors: { staff: 'Collègue', portal: 'Plateforme', system: 'Balie' },
  auditOutcomes: { done: 'Exécuté', refused: 'Refusé', failed: 'Échoué' },
  callerCheckMethods: {
    'mail-code': 'Code par e-mail',
    'eid-attempt': 'Nouvelle tentative eID',
    'administrator-word': 'Parole du gestionnaire',
  },
  mailStates: { queued: "En file d'attente", sent: 'Envoyé', failed: 'Échoué' },
  mandateDocumentKinds: {
    'decision-extract': 'Extrait de la décision',
    'end-evidence': 'Preuve de la fin',
    'change-evidence': 'Preuve du changement',
    'syndic-identity': 'Identité du syndic',
    'representative-identity': 'Identité du représentant',
    'counter-evidence': 'Preuve du guichet',
    other: 'Autre',
  },
  mandateImportStates: { previewed: 'Prévisualisé', applied: 'Appliqué' },
  runStates: { running: 'En cours', done: 'Terminé' },
  runRowStates: { waiting: 'En attente', filed: 'Déposé', refused: 'Refusé' },
  calendarScopes: { mine: 'Les miennes', all: 'Toutes' },
};
