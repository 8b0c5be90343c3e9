import type { Translation } from '../../../app/i18n/texts.ts';
import type { supportEn } from './en.ts';

export const supportFr: Translation<typeof supportEn> = {
  desk: 'Questions',
  resources: {
    tickets: 'Question |||| Questions',
  },
  subject: 'Objet',
  from: 'De',
  organisation: 'Organisation',
  tool: 'Outil',
  state: 'État',
  assignee: 'Responsable',
  assignees: { me: 'Moi', nobody: 'Personne' },
  opened: 'Ouverte',
  answered: 'Première réponse',
  empty: 'Aucune question',
  empty_how: 'Ici arrivent les questions de la plateforme, du téléphone et de la boîte mail.',
  conversation: 'Conversation',
  no_messages: 'Pas encore de message',
  facts: 'Question',
  error: 'Message d’erreur',
  channel: 'Venue par',
  language: 'Langue',
  similar: 'Même outil, même erreur',
  timeline: 'Historique',
  answer: {
    open: 'Ouverte %{ago} et attend une réponse de notre part.',
    'waiting-for-holder': 'Répondue ; nous attendons le titulaire.',
    closed: 'Close %{ago}.',
    similar:
      'Pas seule : %{smart_count} autre question ouverte cite la même erreur dans %{tool}. |||| Pas seule : %{smart_count} autres questions ouvertes citent la même erreur dans %{tool}.',
  },
};
