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
    all: 'Alle terugbetalingen',
    none: 'Nog geen terugbetalingen',
    none_how:
      'Een terugbetaling wordt bij het afpunten gevraagd, voor geld dat hier van niemand is.',
    to: 'Aan',
    asked_by: 'Gevraagd door',
    asked: 'Gevraagd',
    asked_by_me: 'wacht op een collega',
    to_decide: 'Wacht op een tweede persoon',
    nothing_to_decide: 'Niets wacht op een beslissing',
    to_pay: 'Uit te voeren',
    nothing_to_pay: 'Geen goedgekeurde terugbetaling wacht op uitvoering',
    from_account: 'Van rekening',
    execution: 'Uitvoeren op',
    make_file:
      'Bestand maken van %{smart_count} · %{amount} |||| Bestand maken van %{smart_count} · %{amount}',
    file_made:
      'Betaalbestand gemaakt: %{smart_count} terugbetaling, %{amount} |||| Betaalbestand gemaakt: %{smart_count} terugbetalingen, %{amount}',
    files: 'Betaalbestanden',
    no_files: 'Nog geen betaalbestand',
    file_line:
      '%{smart_count} terugbetaling · %{amount} |||| %{smart_count} terugbetalingen · %{amount}',
    file_cancelled: 'Geannuleerd',
    paid_of: '%{paid} van %{count} betaald',
    to_payee: 'Terugbetaling aan %{name}',
    decided_by: 'Beslist door',
    came_in: 'Kwam binnen als',
    file: 'Betaalbestand',
    open_file: 'Bestand openen',
    left_bank: 'Vertrok bij de bank',
    cancel: {
      title: 'Dit betaalbestand annuleren',
      verb: 'Bestand annuleren',
      done: 'Bestand geannuleerd; de terugbetalingen wachten op een ander',
      after:
        '%{smart_count} terugbetaling wacht op een ander bestand |||| %{smart_count} terugbetalingen wachten op een ander bestand',
    },
    approve: {
      title: 'Akkoord gaan om %{amount} terug te betalen aan %{name}',
      verb: 'Terugbetaling goedkeuren',
      done: 'Akkoord; de terugbetaling wacht op een betaalbestand',
    },
    refuse: {
      title: 'De terugbetaling van %{amount} aan %{name} weigeren',
      verb: 'Terugbetaling weigeren',
      done: 'Geweigerd; de verrichting is weer open',
    },
    withdraw: {
      title: 'De terugbetaling van %{amount} aan %{name} intrekken',
      verb: 'Aanvraag intrekken',
      done: 'Ingetrokken; de verrichting is weer open',
    },
    answers: {
      requested:
        '%{requester} vroeg %{ago} om %{amount} terug te betalen aan %{name}; een collega moet akkoord gaan.',
      approved:
        '%{decider} ging akkoord om %{amount} terug te betalen aan %{name}; het wacht op een betaalbestand.',
      'in-file':
        '%{amount} aan %{name} staat in een betaalbestand; een volgend uittreksel moet tonen dat het vertrok.',
      refused: '%{decider} weigerde om %{amount} terug te betalen aan %{name}.',
      withdrawn: '%{requester} trok de aanvraag in om %{amount} terug te betalen aan %{name}.',
      paid: '%{amount} vertrok %{ago} naar %{name}.',
      returned: '%{amount} kwam terug: de bank kon %{name} niet betalen.',
    },
  },
};
