import type { Translation } from '../../../../app/i18n/texts.ts';
import type { refundsEn } from './en.ts';

export const refundsFr: Translation<typeof refundsEn> = {
  refund: {
    one: 'Remboursement',
    many: 'Remboursements',
    ask: 'Demander le remboursement de %{amount}',
    second_person: 'Un collègue de la finance doit donner son accord avant que rien ne parte.',
    iban_wrong: 'Ce n’est pas un IBAN valable',
    to_name: 'Nom du bénéficiaire',
    amount: 'Montant à rembourser',
    too_much: 'Pas plus que les %{amount} reçus',
    rest: 'Les %{amount} restants vont à :',
    all: 'Tous les remboursements',
    none: 'Pas encore de remboursement',
    none_how:
      'Un remboursement se demande lors du rapprochement, pour de l’argent qui n’est à personne ici.',
    to: 'À',
    asked_by: 'Demandé par',
    asked: 'Demandé',
    asked_by_me: 'attend un collègue',
    to_decide: 'Attend une seconde personne',
    nothing_to_decide: 'Rien n’attend de décision',
    to_pay: 'À payer',
    nothing_to_pay: 'Aucun remboursement approuvé n’attend d’être payé',
    from_account: 'Du compte',
    execution: 'Exécuter le',
    make_file:
      'Créer le fichier de %{smart_count} · %{amount} |||| Créer le fichier de %{smart_count} · %{amount}',
    file_made:
      'Fichier de paiement créé : %{smart_count} remboursement, %{amount} |||| Fichier de paiement créé : %{smart_count} remboursements, %{amount}',
    files: 'Fichiers de paiement',
    no_files: 'Pas encore de fichier de paiement',
    file_line:
      '%{smart_count} remboursement · %{amount} |||| %{smart_count} remboursements · %{amount}',
    file_cancelled: 'Annulé',
    paid_of: '%{paid} sur %{count} payés',
    to_payee: 'Remboursement à %{name}',
    decided_by: 'Décidé par',
    came_in: 'Reçu comme',
    file: 'Fichier de paiement',
    open_file: 'Ouvrir le fichier',
    left_bank: 'A quitté la banque',
    cancel: {
      title: 'Annuler ce fichier de paiement',
      verb: 'Annuler le fichier',
      done: 'Fichier annulé ; ses remboursements en attendent un autre',
      after:
        '%{smart_count} remboursement attend un autre fichier |||| %{smart_count} remboursements attendent un autre fichier',
    },
    approve: {
      title: 'Accepter de rembourser %{amount} à %{name}',
      verb: 'Approuver le remboursement',
      done: 'Approuvé ; le remboursement attend un fichier de paiement',
    },
    refuse: {
      title: 'Refuser le remboursement de %{amount} à %{name}',
      verb: 'Refuser le remboursement',
      done: 'Refusé ; le mouvement est de nouveau ouvert',
    },
    withdraw: {
      title: 'Retirer le remboursement de %{amount} à %{name}',
      verb: 'Retirer la demande',
      done: 'Retiré ; le mouvement est de nouveau ouvert',
    },
    answers: {
      requested:
        '%{requester} a demandé %{ago} de rembourser %{amount} à %{name} ; un collègue doit donner son accord.',
      approved:
        '%{decider} a accepté de rembourser %{amount} à %{name} ; un fichier de paiement est attendu.',
      'in-file':
        '%{amount} à %{name} figurent dans un fichier de paiement ; un prochain extrait doit montrer leur départ.',
      refused: '%{decider} a refusé de rembourser %{amount} à %{name}.',
      withdrawn: '%{requester} a retiré la demande de rembourser %{amount} à %{name}.',
      paid: '%{amount} sont partis vers %{name} %{ago}.',
      returned: '%{amount} sont revenus : la banque n’a pu payer %{name}.',
    },
  },
};
