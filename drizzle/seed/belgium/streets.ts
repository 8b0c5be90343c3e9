import type { Random } from '../random.ts';
import { words } from './words.ts';

const streets: Record<'nl' | 'fr' | 'de', readonly string[]> = {
  nl: words(`
    Kerkstraat Stationsstraat Molenstraat Dorpsstraat Nieuwstraat Schoolstraat Kapellestraat
    Brusselsesteenweg Gentsesteenweg Antwerpsesteenweg Leuvensesteenweg Grote_Markt Markt Veldstraat
    Kortrijksesteenweg Beukenlaan Lindenlaan Kasteelstraat Bosstraat Statiestraat Koningin_Astridlaan
    Albert_I-laan Leopold_II-laan Vlaanderenstraat Guldensporenlaan Mechelsesteenweg Diestsesteenweg
    Kloosterstraat Begijnhoflaan Zandstraat Heirbaan Steenweg_op_Zellik Zeedijk Lange_Nieuwstraat
    Sint-Jansstraat Onze-Lieve-Vrouwestraat Elisabethlaan Groenstraat Meersstraat Vijverstraat`),
  fr: words(`
    Rue_de_la_Station Rue_de_l'Église Grand-Place Grand'Rue Rue_Haute Rue_Neuve Avenue_Louise
    Chaussée_de_Waterloo Chaussée_de_Charleroi Chaussée_de_Wavre Rue_du_Moulin Rue_de_la_Chapelle
    Avenue_des_Tilleuls Avenue_Reine_Astrid Boulevard_Tirou Boulevard_d'Avroy Rue_Saint-Gilles
    Place_Saint-Lambert Rue_de_Fer Avenue_de_la_Toison_d'Or Rue_des_Carmes Rue_de_Bruxelles
    Rue_des_Écoles Rue_du_Centre Place_Communale Rue_Royale Avenue_Albert_Ier Rue_de_Namur
    Rue_du_Château Chaussée_de_Liège Rue_Joseph_Wauters Quai_de_la_Batte Rue_des_Fossés`),
  de: words(`
    Hauptstraße Klosterstraße Kirchstraße Bahnhofstraße Malmedyer_Straße Aachener_Straße
    Hochstraße Neustraße Schulstraße Am_Markt Vervierser_Straße Gospertstraße`),
};

/** Street and number, as written there: the number follows in every language. */
export const makeStreet = (random: Random, language: 'nl' | 'fr' | 'de'): string => {
  const number = random.int(1, random.chance(0.7) ? 99 : 480);
  const box = { nl: 'bus', fr: 'bte', de: 'Bk' }[language];
  const suffix = random.chance(0.15) ? ` ${box} ${random.int(1, 24)}` : '';
  return `${random.pick(streets[language])} ${number}${suffix}`;
};
