import type { NameLanguage } from '../belgium/first-names.ts';
import { firstNames } from '../belgium/first-names.ts';
import { towns } from '../belgium/towns.ts';
import { words } from '../belgium/words.ts';

/** Roots, and what Belgian family names put before and behind them. */
const flemishRoots = words(`
  Berg Bergh Berghe Broeck Broek Velde Meulen Bossche Straeten Driessche Eynde Heyden Hoeven Kerckhove
  Linden Meersch Perre Poel Poorten Putte Steen Stichele Sype Vijver Voorde Walle Weyden Zande Abeele
  Brande Bulcke Casteele Cruyssen Daele Elst Eede Ginste Haegen Haute Hende Hoeck Kelder Keere Kelen
  Looy Maele Moortele Neste Neucker Ostyn Plas Ryse Rycke Schueren Sande Slycke Stappen Sompel Veken
  Venne Vonder Vyvere Wiele Wouwer Zype Acker Aerde Beke Beeck Dooren Hecke Kerke Laer Maldeghem Mol
  Nieuwenhuyse Overbeke Pelt Roy Schoor Stalle Tichelen Uytven Vlaenderen Wetter Ypersele Zele`);
const flemishPrefixes = words(`Van Van_de Van_den Van_der Vande Vanden Vander Ver Van_'t De`);
const patronymBases = words(`
  Aert Adriaen Andries Bartel Bernaert Bauduin Cornelis Daniel Dier Dirk Everaert Frans Gerrit Gijs
  Gillis Goris Hendrik Huybrecht Ieven Jacob Jan Joost Joris Karel Klaas Laurent Lambrecht Leenaert
  Lieven Lode Maarten Mathijs Matthe Michiel Nijs Paul Peeter Philip Reinder Robbe Roel Rombout Seger
  Simon Steven Thijs Timmer Tobback Vaes Willem Wouter Ysebaert`);
const patronymEndings = ['s', 'sen', 'ssens', 'kens', 'ms', 'inck', 'aerts', 'ens'];
const trades = words(`
  Backer Brouwer Bakker Cuyper Decker Dobbeleer Goudsmit Jager Ketelaer Kuyper Leenheer Maeyer Man
  Meester Meulenaer Mulder Naeyer Plecker Poorter Ridder Ryck Saedeleer Schrijver Schepper Schutter
  Smedt Snijder Temmerman Visscher Vleeschouwer Volder Wever Wilde Witte Wolf Zutter Zaeger Zwaef`);
const tradeEndings = ['', 's', 'e', 'mans'];

const walloonRoots = words(`
  Croix Haye Fontaine Tour Motte Court Marche Place Ruelle Vigne Val Roche Prairie Combe Forge Chapelle
  Bruyère Campagne Chaussée Cense Grange Halle Hez Loge Mare Noue Pierre Plaine Porte Rivière Sart
  Saulx Source Thier Vallée Ville Voie Bois Chêne Champ Clos Château Four Jardin Marais Mont Moulin Pont
  Pré Puits Quesne Ruisseau Tilleul Vivier`);
const walloonPrefixes = words(`De Du Dela Del Des La Le De_la`);
const diminutiveBases = words(`
  Colas Coll Gill Henr Jacqu Lamb Mass Michel Pir Rob Rem Sim Thir Bast Bert Bodart Dem Den Dodd Evr
  Fran Gaspar Ger Gob Hanr Hub Jad Jam Lor Marchand Marl Mich Noll Perr Pinch Ren Rig Ron Sand Stass Thom
  Toss Vann Walt Will`);
const diminutiveEndings = words(`in et ot on art ard eau elle aux ion ier y ez quin elet`);

/** Places and fields that became names, in two parts. */
const flemishFronts = words(`
  Aver Bever Boter Bos Brand Bulk Diepen Doren Eiken Elst Goet Groen Groten Haver Hazen Heide Hooge
  Houte Kalm Karen Kerken Kleine Koren Korte Lange Leem Linde Meer Mispel Molen Neder Nieuwen Nood
  Olmen Opper Oude Paarden Popel Raven Riet Roden Roose Ruyten Schapen Steen Sterren Straten Swaen Turf
  Vaeren Velden Vinken Vogel Water Weijen Wilgen Winde Witten Wolven Zonne Zilver Zwarte`);
const flemishBacks = words(`
  beke berghe boom borgh bossche broeck bruggen camp dael donck dorp eynde gem haeghe hof hoven huyse
  kens kercke laere laet maele mans meersch meulen poel poorte rode schot steyn straete velde voet
  voorde wijck winckel zeele`);
const walloonFronts = words(`
  Ance Aube Beau Belle Blanc Bois Bon Champ Char Clair Cler Dor Fays Font Fran Gode Grand Haut Hene
  Jau Lam Loche Mal Marche Mau Mont Noir Petit Pierre Rame Rive Roche Rouge Sart Sauve Tille Val Vaux
  Vieux Ville`);
const walloonBacks = words(`
  bert bois campagne champ court dart fays fontaine gnies guet haye lange lier lieu main mont pierre
  pont prez quin regard rieux sart sol thier val vaux ville vin voie`);

/** Ways in which clerks wrote one name differently. */
const respelled = (names: readonly string[]): string[] =>
  names.flatMap((name) => [
    name.replace('ck', 'k'),
    name.replace('ae', 'aa'),
    name.replace('ij', 'y'),
    name.replace(/gh(?=e)/, 'g'),
    name.replace('x', 'cks'),
  ]);

const settled = words(`
  El_Amrani El_Idrissi El_Khattabi El_Ouali El_Yaacoubi Ait_Ali Azzouzi Bakkali Belkacem Ben_Ali
  Ben_Haddou Ben_Youssef Boukhari Bouzid Chakir Chaoui Daoudi Fassi Hamdaoui Idrissi Lahlou Mansouri
  Mernissi Naciri Ouazzani Rachidi Saïdi Tahiri Zerouali Yıldız Yıldırım Şahin Çelik Doğan Arslan Koç
  Aydın Özdemir Kılıç Polat Korkmaz Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca
  Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Santos
  Oliveira Sousa Rodrigues Fernandes Gonçalves Gomes Lopes Marques Almeida García Fernández López
  Sánchez Pérez Gómez Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Popa
  Ionescu Dumitru Stan Stoica Ivanov Petrov Georgiev Kabongo Ilunga Kalala Tshibangu Mbuyi Nkulu Ngoy
  Mutombo Diop Bah Barry Sow Camara Keita Singh Sharma Khan Ahmed Tran Nguyen Pham Li Wang Chen`);

const crossed = (fronts: readonly string[], backs: readonly string[], glue: string): string[] =>
  fronts.flatMap((front) => backs.map((back) => `${front}${glue}${back}`));

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

const joinedPrefixes = ['Vande', 'Vanden', 'Vander', 'Ver', 'Dela', 'Del'];
const prefixed = (prefixes: readonly string[], roots: readonly string[]): string[] => [
  ...crossed(
    prefixes.filter((prefix) => !joinedPrefixes.includes(prefix)),
    roots,
    ' ',
  ),
  ...crossed(
    prefixes.filter((prefix) => joinedPrefixes.includes(prefix)),
    lower(roots),
    '',
  ),
];

const flemish = [
  ...prefixed(flemishPrefixes, flemishRoots),
  ...crossed(patronymBases, patronymEndings, ''),
  ...crossed(crossed(['De'], trades, ' '), tradeEndings, ''),
  ...crossed(flemishFronts, flemishBacks, ''),
];
const walloon = [
  ...prefixed(walloonPrefixes, walloonRoots),
  ...crossed(diminutiveBases, diminutiveEndings, ''),
  ...crossed(walloonFronts, walloonBacks, ''),
];
const places = (prefix: string, names: readonly string[]) =>
  names.map((name) => `${prefix} ${name}`);

/** Names that few people bear, thousands of them: most people have one of these. */
export const rareNames: Record<NameLanguage, readonly string[]> = {
  nl: [
    ...flemish,
    ...places(
      'Van',
      towns.nl.map(({ name }) => name.nl),
    ),
    ...settled,
    ...respelled(flemish),
  ],
  fr: [
    ...walloon,
    ...places(
      'De',
      towns.fr.map(({ name }) => name.fr),
    ),
    ...firstNames.fr.male,
    ...settled,
    ...respelled(walloon),
  ],
  de: crossed(
    words('Haupt Berg Stein Holz Wald Kauf Zimmer Neu Alt Ober Unter Bach'),
    words('mann er mayer ner bauer'),
    '',
  ),
};
