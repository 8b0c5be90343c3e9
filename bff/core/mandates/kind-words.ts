import type { filingKinds, Language } from '../vocabulary.ts';

/** Filings by name outside the console: in calendars and on paper. */
export const kindWords: Readonly<
  Record<Language, Readonly<Record<(typeof filingKinds)[number], string>>>
> = {
  nl: {
    begin: 'Inschrijving van de syndicus',
    end: 'Doorhaling van de syndicus',
    'end-and-begin': 'Doorhaling en inschrijving van de syndicus',
    change: 'Wijziging van gegevens',
    'representative-replaced': 'Vervanging van de vertegenwoordiger',
  },
  fr: {
    begin: 'Inscription du syndic',
    end: 'Radiation du syndic',
    'end-and-begin': 'Radiation et inscription du syndic',
    change: 'Modification de données',
    'representative-replaced': 'Remplacement du représentant',
  },
  en: {
    begin: 'Registration of the syndic',
    end: 'Strike-off of the syndic',
    'end-and-begin': 'Strike-off and registration of the syndic',
    change: 'Change of data',
    'representative-replaced': 'Replacement of the representative',
  },
};
