import type { Translation } from '../../../app/i18n/texts.ts';
import type { privacyEn } from './en.ts';

export const privacyFr: Translation<typeof privacyEn> = {
  desk: 'Demandes de vie privée',
  resources: {
    'privacy-requests': 'Demande |||| Demandes',
  },
  kind: 'Type',
  account: 'Compte',
  erased: 'Compte effacé',
  state: 'État',
  open: 'Ouvertes',
  left: 'Temps restant',
  days: '%{smart_count} jour |||| %{smart_count} jours',
  over: '%{smart_count} jour de retard |||| %{smart_count} jours de retard',
  received: 'Reçue',
  due: 'Date visée',
  legal_end: 'Échéance légale',
  empty: 'Aucune demande de vie privée',
  empty_how:
    'Les demandes viennent de titulaires identifiés sur la plateforme, jamais de cette console.',
  facts: 'Demande',
  portal_only: 'Demandé par le titulaire identifié sur la plateforme.',
  planned_by: 'Planifiée par',
  approved_by: 'Approuvée par',
  executed: 'Exécutée',
  done: 'Terminée',
  held: 'Ce qui est conservé sur cette personne',
  held_kind: 'Type de données',
  held_rows: 'Lignes',
  held_none: 'Plus rien n’est conservé',
  timeline: 'Historique',
  tables: {
    accounts: 'Compte',
    eid_links: 'Liaisons eID',
    itsme_links: 'Liaisons itsme',
    memberships: 'Qualités',
    accreditations: 'Agréments',
    sign_in_attempts: 'Tentatives d’identification',
    caller_checks: 'Contrôles d’appelant',
    mails: 'E-mails',
    tickets: 'Questions',
    top_ups: 'Recharges demandées',
    eid_conflicts: 'Conflits eID',
    audit_events: 'Lignes d’audit',
  },
  obstacles: {
    'sole-administrator':
      'Bloquée : seul gestionnaire de %{name}, où d’autres travaillent encore. Un autre gestionnaire doit d’abord être désigné.',
    'open-mandate': 'Bloquée : un mandat dans %{name} est encore en cours.',
    'open-conflict': 'Bloquée : un conflit eID avec %{name} est encore ouvert.',
  },
  answer: {
    clear:
      'Rien ne s’y oppose ; encore %{smart_count} jour selon la loi. |||| Rien ne s’y oppose ; encore %{smart_count} jours selon la loi.',
    over: 'En retard de %{smart_count} jour : répondez aujourd’hui. |||| En retard de %{smart_count} jours : répondez aujourd’hui.',
  },
};
