import { type Country, cities, lines, names } from './country.ts';

export const CA: Country = {
  code: 'CA',
  languages: [
    ['en', 80],
    ['fr', 20],
  ],
  culture: 'western',
  female: names('Mackenzie Marie-Ève Harpreet Josée Avery Geneviève Shauna Nadia'),
  male: names('Liam Étienne Gurpreet Jean-François Connor Mathieu Tyrell Logan'),
  middle: names('Anne Scott Lynn'),
  family: names(
    'Tremblay MacKinnon Dhaliwal Bélanger Lévesque Nguyen Okafor Sinclair St-Pierre Fraser Chan Gagné',
  ),
  titles: ['Dr.'],
  suffixes: ['P.Eng.', 'CPA', 'MBA', 'RN'],
  cities: cities(`
    Toronto; ON=Ontario; M%V %K%
    Montréal=Montreal; QC=Quebec=Québec; H%X %L%
    Vancouver; BC=British Columbia; V%B %G%
    St. John's; NL=Newfoundland and Labrador; A1C %M%
    Trois-Rivières; QC=Quebec=Québec; G%A %J%
    Thunder Bay; ON=Ontario; P%B %A%
    Halifax; NS=Nova Scotia; B%H %P%`),
  streets: lines(
    'Yonge Street;rue Sainte-Catherine Ouest;Granville St;Maple Grove Rd;Lakeshore Blvd W;Main St. N;boul. des Forges',
  ),
  numbered: ['%## {street}', '%#-%## {street}', '%### {street}, Unit %', '%## {street}, Apt %##'],
  addresses: [
    '{street}|{city}, {state} {zip}',
    '{street}, {city}, {state} {zip}',
    '{street}|{city} {state}  {zip}',
    '{street}|{city}, {state}|{zip}',
    '{city}, {state}',
    '{city}, {state}, {country}',
    '{city}, {state} {zip}',
    '{city} ({state})',
  ],
  mobile: ['41655501##', '60455501##', '51455501##', '90255501##'],
  landline: ['61355501##', '41855501##'],
  forms: ['Inc.', 'Ltd.', 'Corp.', ''],
};
