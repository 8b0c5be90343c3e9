import type { Translation } from '../../app/i18n/texts.ts';
import type { componentsEn } from './en.ts';

export const componentsNl: Translation<typeof componentsEn> = {
  none: 'Geen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copy_refused: 'De browser liet het kopiëren niet toe',
  back_to: 'Terug naar %{name}',
  consequences: 'Wat er verandert',
  becomes: 'wordt',
  reason: {
    label: 'Reden',
    help: 'Komt in de audit, voor wie er later naar vraagt.',
  },
  reveal: {
    verb: 'Tonen',
    title: 'Tonen: %{label}',
    logged:
      'Uw naam en reden worden genoteerd. De waarde verdwijnt vanzelf na %{seconds} seconden.',
    hide: 'Verbergen (%{seconds} s)',
  },
  error: {
    not_lost: 'Er is niets gewijzigd en niets verloren gegaan.',
    request: 'Noem dit aan wie Balie onderhoudt: %{requestId}',
    retry: 'Opnieuw proberen',
  },
  timeline: {
    empty: 'Hier gebeurde nog niets',
    more: 'Vroeger tonen',
  },
  list: {
    all: 'Alle',
    count: '%{smart_count} rij |||| %{smart_count} rijen',
    none_match: 'Niets voldoet aan deze filters',
    next_row: 'Volgende rij',
    previous_row: 'Vorige rij',
  },
  views: {
    title: 'Weergaven',
    name: 'Naam',
    save: 'Deze filter bewaren…',
    save_verb: 'Filter bewaren',
    saved: 'Filter bewaard',
    forget: '%{name} vergeten',
    forgotten: 'Filter vergeten',
  },
};
