import { type Country, cities, lines, names } from './country.ts';

export const FR: Country = {
  code: 'FR',
  languages: [
    ['fr', 88],
    ['en', 12],
  ],
  culture: 'western',
  female: names(
    'Camille Anne-Sophie Hélène Aurélie Fatima Maëlle Chloé Marie-Claude Inès Océane Solène Zoé Bénédicte',
  ),
  male: names(
    'Jean-Baptiste Rémi Loïc Karim Gaëtan Thibault François Jérôme Mathéo Yann Cédric Ousmane Noël',
  ),
  middle: names('Marie Louise Pierre Jules'),
  family: names(
    "Lefèvre de_la_Roche Testanière Bouchard N'Diaye Le_Gall d'Aubigny Marchand-Petit Benali Dupré Garnier Roussel Courtois L'Hermite Kerbrat Vasseur",
  ),
  titles: ['Mme', 'M.', 'Dr'],
  suffixes: [],
  cities: cities(`
    Paris; Île-de-France; 750##
    Lyon=Lyons; Auvergne-Rhône-Alpes; 6900#
    Saint-Étienne; Auvergne-Rhône-Alpes; 42100
    L'Haÿ-les-Roses; Île-de-France; 94240
    Aix-en-Provence; Provence-Alpes-Côte d'Azur=PACA; 13090
    Bordeaux; Nouvelle-Aquitaine; 33#00
    Le Mans; Pays de la Loire; 72000
    Villeneuve-d'Ascq; Hauts-de-France; 59650
    Brest; Bretagne=Brittany; 29200
    Clermont-Ferrand; Auvergne-Rhône-Alpes; 63000`),
  streets: lines(
    "rue de la République;avenue du Général-Leclerc;boulevard Saint-Michel;quai de l'Île;impasse des Lilas;chemin du Vieux Moulin;place d'Armes;allée des Tilleuls;rue Jean-Jaurès;Cours Gambetta",
  ),
  numbered: ['%# {street}', '%#, {street}', '% bis, {street}', '%## {street}', '% ter {street}'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}|{zip} {city}',
    '{street} - {zip} {city}',
    '{street}|{zip}, {city}',
    '{street}|{zip} {city}|{country}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
    '{city} ({zip})',
  ],
  mobile: ['6########', '7########'],
  landline: ['1########', '4########', '2########'],
  forms: ['SARL', 'SAS', 'SA', '& Cie', 'EURL'],
};
