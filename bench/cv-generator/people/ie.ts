import { type Country, cities, lines, names } from './country.ts';

export const IE: Country = {
  code: 'IE',
  languages: [['en', 100]],
  culture: 'western',
  female: names('Aoife Niamh Caoimhe Róisín Bríd Saoirse Gráinne Fiona'),
  male: names('Cillian Pádraig Oisín Seán Diarmuid Eoghan Conor Fergal'),
  middle: names('Mary Patrick Anne'),
  family: names(
    "Ó_Súilleabháin Murphy O'Reilly Ní_Bhriain Gallagher Mac_Giolla_Bhríde Byrne-Walsh Kavanagh Fitzpatrick Doherty",
  ),
  titles: ['Dr.'],
  suffixes: ['BSc', 'ACA', 'RGN'],
  cities: cities(`
    Dublin; ; D0% X%Y%
    Cork; Co. Cork; T12 K%R%
    Galway; Co. Galway; H91 A%T%
    Carrick-on-Shannon; Co. Leitrim; N41 P%W%
    Limerick; Co. Limerick; V94 D%E%
    Letterkenny; Co. Donegal; F92 V%C%`),
  streets: lines(
    'Main Street;Grand Canal Quay;Mill Road;St Stephen’s Green;Clonmel Road;Oak Park;Sea View Terrace',
  ),
  numbered: ['%# {street}', '% {street}', 'Apt %, {street}', 'Apartment %#, {street}'],
  addresses: [
    '{street}|{city}|{zip}',
    '{street}, {city}',
    '{street}, {city}, {state}',
    '{street}|{city}|{state}|{zip}',
    '{street}, {city}, {zip}, {country}',
    '{city}',
    '{city}, {country}',
    '{city}, {state}',
  ],
  mobile: ['85#######', '86#######', '87#######'],
  landline: ['1%######', '21%######', '91######'],
  forms: ['Ltd', 'DAC', 'plc', 'CLG', ''],
};
