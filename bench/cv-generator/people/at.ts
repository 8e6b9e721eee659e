import { type Country, cities, lines, names } from './country.ts';

export const AT: Country = {
  code: 'AT',
  languages: [
    ['de', 88],
    ['en', 12],
  ],
  culture: 'western',
  female: names('Magdalena Theresia Lisa-Marie Verena Ulrike Stefanie Jasmin Hannelore Vroni Eva'),
  male: names('Sebastian Josef Alois Dominik Hannes Franz-Josef Goran Leopold Manfred Xaver'),
  middle: names('Maria Anna Franz Johann'),
  family: names(
    'Gruber Pichler Schwarzenegger-Moser Hofstätter Novak Brandstötter Lechner Jovanović Obermayr Zechmeister Wögerbauer',
  ),
  titles: ['Mag.', 'Mag.a', 'DI', 'Dr.', 'Ing.', 'Dipl.-Ing.', 'Mag. (FH)'],
  suffixes: ['BSc', 'MSc', 'MA', 'BA MA', 'MBA'],
  cities: cities(`
    Wien=Vienna; Wien=Vienna; 1#%0
    Graz; Steiermark=Styria; 80%0
    Salzburg; Salzburg; 50%0
    Innsbruck; Tirol=Tyrol; 60%0
    St. Pölten; Niederösterreich=Lower Austria; 3100
    Klagenfurt am Wörthersee=Klagenfurt; Kärnten=Carinthia; 90%0
    Bad Ischl; Oberösterreich=Upper Austria; 4820
    Dornbirn; Vorarlberg; 6850`),
  streets: lines(
    'Mariahilfer Straße;Neubaugasse;Am Hofacker;Linzer Str.;Dr.-Karl-Renner-Platz;Mühlweg;Schönbrunner Allee;Hauptplatz',
  ),
  numbered: ['{street} %#', '{street} %/%/%', '{street} %#/Top %', '{street} %#/%', '{street} %'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|A-{zip} {city}',
    '{zip} {city}, {street}',
    '{street}|{zip} {city}, {country}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
    'A-{zip} {city}',
  ],
  mobile: ['664#######', '676#######', '699########'],
  landline: ['1#######', '316######', '512######'],
  forms: ['GmbH', 'AG', 'KG', 'OG', 'e.U.', 'GesmbH'],
};
