import type { Translation } from '../../../app/i18n/texts.ts';
import type { organisationsEn } from './en.ts';

export const organisationsFr: Translation<typeof organisationsEn> = {
  desk: 'Organisations',
  resources: {
    organisations: 'Organisation |||| Organisations',
  },
  name: 'Nom',
  enterprise_number: 'Numéro d’entreprise',
  town: 'Commune',
  members: 'Collaborateurs',
  awaiting: 'À confirmer',
  status: 'Statut',
  since: 'Depuis',
  trouble: 'Problème',
  troubles: {
    awaiting: 'Collaborateurs à confirmer',
    'no-administrator': 'Sans gestionnaire',
  },
  empty: 'Pas encore d’organisation',
  empty_how:
    'Une organisation apparaît dès que quelqu’un l’ajoute sur la plateforme par son numéro d’entreprise.',
  facts: 'Données',
  address: 'Adresse',
  email: 'E-mail',
  phone: 'Téléphone',
  language: 'Langue',
  wallet: 'Portefeuille',
  open_wallet: 'Ouvrir le portefeuille',
  mail_domains: 'Domaines e-mail',
  tools: 'Outils',
  registered: 'Enregistrée pour',
  open_tickets: 'Questions ouvertes',
  administrator: 'Gestionnaire',
  no_members: 'Personne n’est collaborateur',
  timeline: 'Historique',
  answer: {
    closed: 'Cette organisation est fermée : personne ne peut s’identifier en cette qualité.',
    merged: 'Cette organisation a été fusionnée avec une autre.',
    no_administrator:
      'Il n’y a plus de gestionnaire : personne ne peut confirmer de collaborateurs ni accorder d’outils tant qu’il n’y en a pas un nouveau.',
    awaiting:
      '%{smart_count} personne attend la confirmation d’un gestionnaire. |||| %{smart_count} personnes attendent la confirmation d’un gestionnaire.',
    fine: 'En ordre : %{members} collaborateurs confirmés et personne en attente.',
  },
};
