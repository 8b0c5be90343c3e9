import type { Translation } from '../../app/i18n/texts.ts';
import type { componentsEn } from './en.ts';

export const componentsFr: Translation<typeof componentsEn> = {
  none: 'Aucun',
  copy: 'Copier',
  copied: 'Copié',
  copy_refused: "Le navigateur n'a pas permis la copie",
  back_to: 'Retour à %{name}',
  consequences: 'Ce qui va changer',
  becomes: 'devient',
  reason: {
    label: 'Motif',
    help: "Figure dans l'audit, pour qui le demandera plus tard.",
  },
  reveal: {
    verb: 'Afficher',
    title: 'Afficher : %{label}',
    logged:
      'Votre nom et votre motif sont notés. La valeur se masque seule après %{seconds} secondes.',
    hide: 'Masquer (%{seconds} s)',
  },
  error: {
    not_lost: "Rien n'a été modifié ni perdu.",
    request: "À communiquer à qui s'occupe de Balie : %{requestId}",
    retry: 'Réessayer',
  },
  timeline: {
    empty: "Il ne s'est encore rien passé ici",
    more: 'Afficher plus ancien',
  },
  list: {
    all: 'Tous',
    count: '%{smart_count} ligne |||| %{smart_count} lignes',
    none_match: 'Rien ne correspond à ces filtres',
    next_row: 'Ligne suivante',
    previous_row: 'Ligne précédente',
  },
  views: {
    title: 'Vues',
    name: 'Nom',
    save: 'Garder ce filtre…',
    save_verb: 'Garder le filtre',
    saved: 'Filtre gardé',
    forget: 'Oublier %{name}',
    forgotten: 'Filtre oublié',
  },
};
