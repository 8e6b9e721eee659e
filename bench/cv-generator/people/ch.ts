import { type Country, cities, lines, names } from './country.ts';

export const CH: Country = {
  code: 'CH',
  languages: [
    ['de', 55],
    ['fr', 25],
    ['it', 12],
    ['en', 8],
  ],
  culture: 'western',
  female: names('Regula Nadine Chantal Ladina Vreni Sandra Céline Alessia Noémie Rahel'),
  male: names('Reto Urs Beat Jean-Luc Fabio Ueli Cyrill Flurin Pascal Dario'),
  middle: names('Maria Peter Anna'),
  family: names(
    'Zbinden Aebischer von_Gunten Bürgi Rochat Bernasconi Hürlimann Ammann-Wyss de_Preux Caduff Egger Favre Näf Krähenbühl',
  ),
  titles: ['Dr.', 'lic. iur.', 'Dipl. Ing. ETH'],
  suffixes: ['MSc ETH', 'BSc', 'MAS'],
  cities: cities(`
    Zürich=Zurich; Zürich=ZH; 80##
    Genève=Geneva=Genf; Genève=GE=Geneva; 120#
    St. Gallen=Sankt Gallen; St. Gallen=SG; 900#
    Basel=Basle; Basel-Stadt=BS; 405#
    La Chaux-de-Fonds; Neuchâtel=NE; 2300
    Lugano; Ticino=TI=Tessin; 690#
    Biel/Bienne=Biel=Bienne; Bern=BE=Berne; 250#
    Winterthur; Zürich=ZH; 840#
    Chur; Graubünden=GR; 7000`),
  streets: lines(
    'Bahnhofstrasse;Chemin des Vignes;Seestrasse;Via Cantonale;Rue du Lac;Obergasse;Im Grund;Avenue de la Gare',
  ),
  numbered: ['{street} %#', '{street} %', '{street} %#a'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|CH-{zip} {city}',
    '{street}, CH-{zip} {city}',
    '{zip} {city}',
    'CH-{zip} {city}',
    '{city}',
    '{city}, {country}',
  ],
  mobile: ['76#######', '78#######', '79#######'],
  landline: ['44#######', '22#######', '31#######'],
  forms: ['AG', 'GmbH', 'SA', 'Sàrl', 'Genossenschaft'],
};
