export interface Town {
  postalCode: string;
  /** Name in the language of whoever lives there; Brussels has two. */
  name: Record<'nl' | 'fr' | 'de', string>;
  language: 'nl' | 'fr' | 'de';
}

const read = (language: Town['language'], list: string): Town[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const postalCode = entry.slice(0, 4);
      const [first = '', second = first] = entry.slice(5).split('/');
      return { postalCode, language, name: { nl: first, fr: second, de: second } };
    });

/** The nineteen municipalities of the Brussels region, in both languages. */
const brussels = `
  1000 Brussel/Bruxelles, 1020 Laken/Laeken, 1030 Schaarbeek/Schaerbeek, 1040 Etterbeek,
  1050 Elsene/Ixelles, 1060 Sint-Gillis/Saint-Gilles, 1070 Anderlecht,
  1080 Sint-Jans-Molenbeek/Molenbeek-Saint-Jean, 1081 Koekelberg,
  1082 Sint-Agatha-Berchem/Berchem-Sainte-Agathe, 1083 Ganshoren, 1090 Jette, 1130 Haren,
  1140 Evere, 1150 Sint-Pieters-Woluwe/Woluwe-Saint-Pierre, 1160 Oudergem/Auderghem,
  1170 Watermaal-Bosvoorde/Watermael-Boitsfort, 1180 Ukkel/Uccle, 1190 Vorst/Forest,
  1200 Sint-Lambrechts-Woluwe/Woluwe-Saint-Lambert, 1210 Sint-Joost-ten-Node/Saint-Josse-ten-Noode`;

const flanders = `
  1500 Halle, 1600 Sint-Pieters-Leeuw, 1700 Dilbeek, 1730 Asse, 1780 Wemmel, 1800 Vilvoorde,
  1830 Machelen, 1840 Londerzeel, 1850 Grimbergen, 1930 Zaventem, 1980 Zemst, 2000 Antwerpen,
  2018 Antwerpen, 2060 Antwerpen, 2100 Deurne, 2140 Borgerhout, 2170 Merksem, 2180 Ekeren,
  2200 Herentals, 2220 Heist-op-den-Berg, 2250 Olen, 2260 Westerlo, 2275 Lille, 2300 Turnhout,
  2320 Hoogstraten, 2340 Beerse, 2350 Vosselaar, 2360 Oud-Turnhout, 2390 Malle, 2400 Mol, 2440 Geel,
  2500 Lier, 2530 Boechout, 2550 Kontich, 2570 Duffel, 2600 Berchem, 2610 Wilrijk, 2620 Hemiksem,
  2630 Aartselaar, 2640 Mortsel, 2650 Edegem, 2660 Hoboken, 2800 Mechelen, 2830 Willebroek,
  2840 Rumst, 2850 Boom, 2870 Puurs-Sint-Amands, 2880 Bornem, 2900 Schoten, 2930 Brasschaat,
  2950 Kapellen, 2960 Brecht, 2970 Schilde, 2980 Zoersel, 3000 Leuven, 3001 Heverlee, 3010 Kessel-Lo,
  3020 Herent, 3070 Kortenberg, 3080 Tervuren, 3200 Aarschot, 3270 Scherpenheuvel-Zichem,
  3290 Diest, 3300 Tienen, 3400 Landen, 3500 Hasselt, 3530 Houthalen-Helchteren, 3550 Heusden-Zolder,
  3580 Beringen, 3600 Genk, 3620 Lanaken, 3630 Maasmechelen, 3680 Maaseik, 3700 Tongeren,
  3740 Bilzen, 3800 Sint-Truiden, 3840 Borgloon, 3900 Pelt, 3920 Lommel, 3940 Hechtel-Eksel,
  3960 Bree, 8000 Brugge, 8020 Oostkamp, 8200 Sint-Andries, 8300 Knokke-Heist, 8310 Assebroek,
  8370 Blankenberge, 8400 Oostende, 8430 Middelkerke, 8450 Bredene, 8460 Oudenburg, 8490 Jabbeke,
  8500 Kortrijk, 8530 Harelbeke, 8540 Deerlijk, 8550 Zwevegem, 8560 Wevelgem, 8600 Diksmuide,
  8620 Nieuwpoort, 8630 Veurne, 8660 De Panne, 8670 Koksijde, 8700 Tielt, 8730 Beernem, 8770 Ingelmunster,
  8790 Waregem, 8800 Roeselare, 8820 Torhout, 8830 Hooglede, 8850 Ardooie, 8870 Izegem, 8900 Ieper,
  8930 Menen, 8940 Wervik, 8970 Poperinge, 9000 Gent, 9030 Mariakerke, 9040 Sint-Amandsberg,
  9050 Gentbrugge, 9052 Zwijnaarde, 9060 Zelzate, 9080 Lochristi, 9090 Melle, 9100 Sint-Niklaas,
  9120 Beveren, 9140 Temse, 9150 Kruibeke, 9160 Lokeren, 9185 Wachtebeke, 9200 Dendermonde,
  9220 Hamme, 9230 Wetteren, 9240 Zele, 9255 Buggenhout, 9280 Lebbeke, 9300 Aalst, 9320 Erembodegem,
  9400 Ninove, 9420 Erpe-Mere, 9450 Haaltert, 9470 Denderleeuw, 9500 Geraardsbergen, 9600 Ronse,
  9620 Zottegem, 9630 Zwalm, 9660 Brakel, 9700 Oudenaarde, 9750 Zingem, 9770 Kruisem, 9800 Deinze,
  9810 Nazareth, 9820 Merelbeke, 9840 De Pinte, 9850 Nevele, 9870 Zulte, 9880 Aalter, 9900 Eeklo,
  9910 Knesselare, 9940 Evergem, 9960 Assenede, 9990 Maldegem`;

const wallonia = `
  1300 Wavre, 1310 La Hulpe, 1330 Rixensart, 1340 Ottignies-Louvain-la-Neuve, 1348 Louvain-la-Neuve,
  1370 Jodoigne, 1380 Lasne, 1400 Nivelles, 1410 Waterloo, 1420 Braine-l'Alleud, 1430 Rebecq,
  1440 Braine-le-Château, 1470 Genappe, 1480 Tubize, 1490 Court-Saint-Étienne, 4000 Liège,
  4020 Liège, 4030 Grivegnée, 4031 Angleur, 4040 Herstal, 4100 Seraing, 4102 Ougrée, 4130 Esneux,
  4300 Waremme, 4400 Flémalle, 4420 Saint-Nicolas, 4430 Ans, 4500 Huy, 4600 Visé, 4610 Beyne-Heusay,
  4620 Fléron, 4650 Herve, 4800 Verviers, 4900 Spa, 4910 Theux, 4920 Aywaille, 4960 Malmedy,
  4970 Stavelot, 5000 Namur, 5030 Gembloux, 5060 Sambreville, 5100 Jambes, 5140 Sombreffe,
  5190 Jemeppe-sur-Sambre, 5300 Andenne, 5310 Éghezée, 5500 Dinant, 5530 Yvoir, 5580 Rochefort,
  5590 Ciney, 5600 Philippeville, 5660 Couvin, 6000 Charleroi, 6001 Marcinelle, 6030 Marchienne-au-Pont,
  6040 Jumet, 6060 Gilly, 6061 Montignies-sur-Sambre, 6110 Montigny-le-Tilleul, 6140 Fontaine-l'Évêque,
  6180 Courcelles, 6200 Châtelet, 6220 Fleurus, 6460 Chimay, 6530 Thuin, 6600 Bastogne,
  6640 Vaux-sur-Sûre, 6700 Arlon, 6760 Virton, 6780 Messancy, 6800 Libramont-Chevigny, 6840 Neufchâteau,
  6880 Bertrix, 6900 Marche-en-Famenne, 6940 Durbuy, 6980 La Roche-en-Ardenne, 7000 Mons, 7012 Jemappes,
  7060 Soignies, 7090 Braine-le-Comte, 7100 La Louvière, 7130 Binche, 7160 Chapelle-lez-Herlaimont,
  7170 Manage, 7190 Écaussinnes, 7300 Boussu, 7330 Saint-Ghislain, 7340 Colfontaine, 7370 Dour,
  7500 Tournai, 7600 Péruwelz, 7700 Mouscron, 7780 Comines-Warneton, 7800 Ath, 7860 Lessines, 7900 Leuze-en-Hainaut`;

const eastBelgium = `
  4700 Eupen, 4710 Lontzen, 4720 Kelmis/Kelmis, 4730 Raeren, 4750 Bütgenbach, 4760 Büllingen,
  4770 Amel, 4780 Sankt Vith, 4790 Burg-Reuland`;

/** Towns with their postal codes, by the language that is spoken there. */
export const towns: Record<'nl' | 'fr' | 'de', readonly Town[]> = {
  nl: [...read('nl', flanders), ...read('nl', brussels)],
  fr: [...read('fr', wallonia), ...read('fr', brussels)],
  de: read('de', eastBelgium),
};
