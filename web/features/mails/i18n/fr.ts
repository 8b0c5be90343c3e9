import type { Translation } from '../../../app/i18n/texts.ts';
import type { mailsEn } from './en.ts';

export const mailsFr: Translation<typeof mailsEn> = {
  desk: 'E-mails',
  resources: { mails: 'E-mail |||| E-mails' },
  subject: 'Objet',
  to: 'À',
  language: 'Langue',
  state: 'État',
  created: 'Écrit',
  sent: 'Envoyé',
  attempts: 'Tentatives',
  last_error: 'Dernière erreur',
  body: 'Texte',
  facts: 'Données',
  to_account: 'Ouvrir le compte',
  demo_secret: 'Partie masquée',
  demo_secret_why: "Affichée parce que la démo n'envoie rien",
  empty: 'Pas encore d’e-mail',
  empty_how: "Un e-mail à un titulaire figure ici dès qu'une commande en écrit un.",
  answer: {
    kept: "Gardé ici : la démo n'a pas de serveur de messagerie, personne ne l'a reçu.",
    queued: 'Attend son envoi, écrit %{when}.',
    sent: 'Envoyé %{when}.',
    failed:
      "N'a pu être envoyé après %{smart_count} tentative. |||| N'a pu être envoyé après %{smart_count} tentatives.",
  },
};
