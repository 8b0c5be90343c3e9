import type { Translation } from '../texts.ts';
import type { ledgerEn, problemEn, sessionEn } from './en.ts';

export const problemFr: Translation<typeof problemEn> = {
  'no-tariff': 'Aucun tarif ne vaut ce jour-là ; un administrateur doit en saisir un',
  'bad-request': "Le serveur n'a pas compris la demande",
  unauthenticated: 'Votre session est terminée, reconnectez-vous',
  forbidden: 'Vos rôles ne le permettent pas',
  'not-found': "Ceci n'existe pas, ou plus",
  conflict: "Quelqu'un d'autre a changé ceci entre-temps ; voyez ce qui s'y trouve maintenant",
  stale: "Quelqu'un d'autre a changé ceci entre-temps ; voyez ce qui s'y trouve maintenant",
  'too-large': 'Ceci est trop grand',
  'unsupported-type': "Ce type de fichier n'est pas lu ici",
  invalid: 'Certains champs ne sont pas corrects',
  'too-many-requests': 'Trop de tentatives ; réessayez dans %{seconds} secondes',
  unavailable: 'Le serveur est absent un instant',
  internal: 'Le serveur a commis une erreur',
  offline: 'Le serveur est injoignable ; vérifiez le réseau',
  'append-only': 'Ce qui figure ici ne peut jamais être modifié',
  'not-a-command': 'Ceci ne se modifie que par sa propre commande',
  unexpected: 'Balie a commis une erreur dans votre navigateur',
  unknown: 'Le serveur a refusé (%{code})',
};

export const sessionFr: Translation<typeof sessionEn> = {
  problem: {
    'wrong-credentials': 'Adresse e-mail ou mot de passe erroné',
    'wrong-password': "Ce n'est pas votre mot de passe actuel",
    disabled: 'Votre compte est désactivé ; demandez à un administrateur',
    'wrong-code': 'Ce code est erroné',
    'no-challenge': 'Cela a pris trop de temps ; recommencez',
    'totp-enabled': 'Un authentificateur est déjà configuré',
    'totp-not-begun': "Commencez d'abord par la clé",
  },
  action: {
    'sign-in': "S'est connecté",
    'sign-out': "S'est déconnecté",
    'change-password': 'A changé son mot de passe',
    'change-locale': 'A changé sa langue',
    'enrol-totp': 'A commencé un authentificateur',
    'confirm-totp': 'A configuré un authentificateur',
    'disable-totp': 'A retiré son authentificateur',
    'end-other-sessions': 'A terminé ses autres sessions',
  },
};

export const ledgerFr: Translation<typeof ledgerEn> = {
  problem: {
    'reversal-mismatch': 'Une contre-écriture doit annuler exactement son écriture',
    'attribution-sum': "Les parties n'égalent pas l'opération",
    'import-mismatch': "Les écritures n'égalent pas le fichier bancaire",
  },
};
