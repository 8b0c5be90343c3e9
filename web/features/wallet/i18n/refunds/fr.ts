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
  },
};
