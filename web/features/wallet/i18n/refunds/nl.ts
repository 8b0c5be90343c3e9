import type { Translation } from '../../../../app/i18n/texts.ts';
import type { refundsEn } from './en.ts';

export const refundsNl: Translation<typeof refundsEn> = {
  refund: {
    one: 'Terugbetaling',
    many: 'Terugbetalingen',
    ask: 'Terugbetaling van %{amount} vragen',
    second_person: 'Een collega van finance moet akkoord gaan voor er iets bij de bank vertrekt.',
    iban_wrong: 'Dat is geen geldige IBAN',
    to_name: 'Naam van de begunstigde',
    amount: 'Terug te betalen bedrag',
    too_much: 'Niet meer dan de %{amount} die binnenkwam',
    rest: 'De overige %{amount} gaat naar:',
  },
};
