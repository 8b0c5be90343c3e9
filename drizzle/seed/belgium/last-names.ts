import type { NameLanguage } from './first-names.ts';
import { words } from './words.ts';

/** Family names met most in Belgium, by language, the most common first. */
export const lastNames: Record<NameLanguage, readonly string[]> = {
  nl: words(`
    Peeters Janssens Maes Jacobs Willems Mertens Claes Goossens Wouters De_Smet Vermeulen Pauwels
    Aerts Michiels Hermans Martens De_Clercq Desmet Claeys Van_Damme Janssen Stevens Smets Van_Dyck
    Hendrickx Van_den_Broeck Coppens Van_den_Bossche Smet Segers De_Vos Jansen Cools De_Backer Lemmens
    Verhoeven Vandenberghe Verstraete De_Meyer Bogaert Bosmans De_Cock Baert Thys Van_de_Velde
    De_Pauw Geerts Moens Lambrechts Timmermans Van_Damme Verbeke Declercq Vercauteren Cornelis
    De_Wilde Christiaens Vandamme Verheyen Huybrechts Van_Hove De_Ridder Desmedt Adriaensen Nijs
    Wuyts Luyten Bauwens Raes Torfs Sterckx D'Hondt D'Haese D'hoore Ceulemans Van_Acker Vermeersch
    Vandevelde Callewaert Lenaerts Thijs Verlinden Van_Hecke Van_Camp Daems Decoster De_Bruyn Dhondt
    Nuyts Cuypers Bollen Meeus Schepers Vandeputte Beckers Buyse Roels Van_Looy De_Jonghe Heylen
    De_Groote De_Schepper Theunis Maertens Neyt Mortier Blommaert Vanhoutte Verhulst Vandewalle
    Vanderstraeten Winters Eeckhout Reynders De_Wachter Dierickx Van_Rompaey Swinnen Gielen Hoste
    Vandenbroucke Van_Belle Wauters Deprez Devos Dewulf Debruyne Tack Van_Loock Verschueren Van_Gestel
    Snoeck Bracke Cattoor Schoofs Ooms Geens Vanhaecke Lauwers Impens Piens Rombouts Van_Hoof Bral
    De_Bock De_Keyser Van_Eynde Van_Nuffel Franssen Driesen Vlaeminck Ghysels Matthys Meert`),
  fr: words(`
    Dubois Lambert Dupont Martin Simon Leroy Laurent Denis Lejeune Leclercq Renard François Gérard
    Noël Mathieu Dumont Charlier Thomas Delvaux Fontaine Lefèbvre Bertrand Michel Collard Legrand
    Henry Lemaire Rousseau Poncelet Dufour Bastin Etienne Marchal Wauthier Masson Pirard Grégoire
    Marechal Servais Lecomte Toussaint Evrard Jadot Hubert Delfosse Dethier Gilles Piron Remy Goffin
    Thiry Warnier Delhaye Carlier Moreau Defossez Nicolas Lebrun Delcourt Petit Robert Hanot Georges
    Jacquemin Mahieu Bodart Parmentier Mercier Gillet Baudoin Lardinois Crahay Dardenne Dejardin
    Delvigne Delobelle Hardy Dewez Gonze Jacquet Hendrick Burton Lacroix Libert Leonard Maréchal
    Pierard Roland Gaspard Stassart Vincent Wathelet Bouchat Claessens Dessart Fievet Gobert Halleux
    Huart Istasse Jamar Lallemand Malherbe Naveau Otte Paquet Quinet Rigaux Sacré Tilman Urbain
    Willame Xhonneux Ledoux Delbrouck Cornet Deprez Lambotte Meunier Rensonnet Thonon Piette Colson
    Haine Schmitz Peeters Janssens El_Amrani Benali Bouazza Ben_Saïd El_Idrissi Haddad Amrani Yilmaz
    Kaya Demir Öztürk Russo Rossi Esposito Ferrari Lombardo Di_Mauro Da_Silva Ferreira Nowak
    Kowalski Popescu Nguyen Mukendi Kabila Diallo Traoré`),
  de: words(`
    Müller Schmitz Schröder Heinen Pauels Niessen Jost Lennertz Mertes Kessel Krings Theissen Veithen
    Dahmen Reuter Radermacher Wiesemes Klinkenberg Hilgers Margraff Küpper Bong Jousten Kohnen
    Chavet Lambertz Brüll Fickers Gehlen Hermann Schumacher Weber Meyer Fank Girretz Brüls`),
};
