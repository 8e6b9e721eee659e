import { type Country, cities, lines, names } from './country.ts';

export const BE: Country = {
  code: 'BE',
  languages: [
    ['fr', 45],
    ['nl', 45],
    ['en', 10],
  ],
  culture: 'western',
  female: names('Lieve Amélie Griet Charlotte Veerle Nathalie Fleur Ilse'),
  male: names('Wouter Benoît Jef Luc Thijs Olivier Koen Guy'),
  middle: names('Marie Jan'),
  family: names(
    "Van_den_Broeck Dujardin De_Smet Lambert Vandenberghe t'Serstevens Peeters D'Hondt Claes Delvaux Wauters",
  ),
  titles: ['Ir.', 'Dr.'],
  suffixes: [],
  cities: cities(`
    Bruxelles=Brussel=Brussels; ; 1##0
    Antwerpen=Anvers=Antwerp; Antwerpen=Antwerp=Anvers; 20%0
    Liège=Luik; Liège=Luik; 40%0
    Gent=Gand=Ghent; Oost-Vlaanderen=East Flanders; 90%0
    Louvain-la-Neuve; Brabant wallon=Walloon Brabant; 1348
    Sint-Niklaas; Oost-Vlaanderen=East Flanders; 9100
    Namur=Namen; Namur=Namen; 5000`),
  streets: lines(
    'Rue Haute;Kerkstraat;Avenue Louise;Stationsstraat;Chaussée de Wavre;Grote Markt;Boulevard du Midi;Molenweg',
  ),
  numbered: ['{street} %#', '{street}, %#', '{street} %# bus %', '{street} %, bte %'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|B-{zip} {city}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
    '{street} - {zip} {city}',
  ],
  mobile: ['47#######', '48#######', '49#######'],
  landline: ['2%######', '3%######', '9%######'],
  forms: ['NV', 'BV', 'SA', 'SRL', 'SPRL'],
};
