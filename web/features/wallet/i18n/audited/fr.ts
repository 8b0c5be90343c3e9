import type { Translation } from '../../../../app/i18n/texts.ts';
import type { auditedEn } from './en.ts';

export const auditedFr: Translation<typeof auditedEn> = {
  problem: {
    insufficient: 'Le portefeuille n’est pas assez approvisionné',
    'proposal-gone': 'Ceci n’est plus proposé ; revoyez les propositions',
    'preview-stale': 'Quelque chose a changé depuis l’aperçu ; revoyez-le',
    'not-acceptable': 'Certains ne peuvent plus être acceptés ; revoyez l’aperçu',
    'spent-since': 'Un portefeuille a dépensé l’argent entre-temps et passerait sous zéro',
    'no-such-wallet': 'Ce portefeuille n’existe pas',
    'organisation-closed': '%{name} est fermée ; son portefeuille ne reçoit plus d’argent',
    'needs-mapping': 'Dites d’abord ce que contiennent les colonnes de ce tableau',
    'empty-file': 'Le fichier est vide',
    'file-known': 'Ce fichier a déjà été importé',
  },
  action: {
    'import-statement': 'A importé un fichier bancaire',
    'accept-statement': 'A accepté un extrait malgré ses anomalies',
    'download-statement': 'A téléchargé un fichier bancaire',
    'accept-proposal': 'A accepté une proposition',
    'accept-many': 'A accepté plusieurs propositions',
    attribute: 'A attribué à la main',
    settle: 'A réglé sans portefeuille',
    assign: 'A changé le responsable',
    undo: 'A annulé une attribution',
    'request-refund': 'A demandé un remboursement',
    'approve-refund': 'A donné son accord à un remboursement',
    'refuse-refund': 'A refusé un remboursement',
    'withdraw-refund': 'A retiré un remboursement',
    'create-refund-file': 'A créé un fichier de paiement',
    'download-refund-file': 'A téléchargé un fichier de paiement',
    'cancel-refund-file': 'A annulé un fichier de paiement',
    export: 'A exporté des transactions',
    'change-settings': 'A modifié des seuils',
    'register-bank-account': 'A enregistré un compte bancaire',
    'map-columns': 'A nommé les colonnes',
  },
};
