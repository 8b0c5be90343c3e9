import type { Translation } from '../../../app/i18n/texts.ts';
import type { eidConflictsEn } from './en.ts';

export const eidConflictsFr: Translation<typeof eidConflictsEn> = {
  desk: 'Conflits eID',
  resources: {
    'eid-conflicts': 'Conflit eID |||| Conflits eID',
  },
  title: 'Conflit eID de %{name}',
  claimant: 'Demandeur',
  holder: 'Titulaire de la liaison',
  origin: 'Trouvé par',
  state: 'État',
  assignee: 'Responsable',
  opened: 'Ouvert',
  empty: 'Aucun conflit eID',
  empty_how:
    'Un conflit s’ouvre lorsque la plateforme refuse de lier une eID qu’un autre compte détient déjà.',
  two_accounts: 'Deux comptes, une eID',
  field: 'Champ',
  differs: 'Diffère',
  sole_administrator: 'Seul gestionnaire',
  tools: '%{smart_count} outil |||| %{smart_count} outils',
  timeline: 'Historique',
  rows: {
    name: 'Nom',
    birthDate: 'Date de naissance',
    gender: 'Sexe',
    nationalNumber: 'Numéro national',
    eidLinkedAt: 'eID depuis',
    itsmeLinkedAt: 'itsme depuis',
    email: 'E-mail',
    phone: 'Téléphone',
    language: 'Langue',
    status: 'Statut',
    createdAt: 'Créé',
    activatedAt: 'Activé',
    lastSignInAt: 'Dernière identification',
    memberships: 'Organisations',
    accreditations: 'Agréments',
    mandates: 'Mandats',
    openTickets: 'Questions ouvertes',
    openPrivacyRequests: 'Demandes de vie privée ouvertes',
  },
  answer: {
    same: '%{claimant} veut l’eID que détient %{holder} ; ce que les deux disent de la personne concorde.',
    differs:
      '%{claimant} veut l’eID que détient %{holder}, et les deux ne décrivent pas la même personne.',
    closed: 'Clos : %{outcome} (%{claimant} et %{holder}).',
  },
};
