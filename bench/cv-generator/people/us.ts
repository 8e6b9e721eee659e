import { type Country, cities, lines, names } from './country.ts';

export const US: Country = {
  code: 'US',
  languages: [
    ['en', 95],
    ['es', 5],
  ],
  culture: 'western',
  female: names(
    'Emily Madison Latoya Jennifer Guadalupe Mary-Kate Kimberly Ashley Priya Destiny Grace Tiffany Siobhan Mei',
  ),
  male: names(
    'Steven Brandon DeShawn Tyler Juan Robert Kevin Anthony Wei Marcus Zachary Joel Dwayne Patrick',
  ),
  middle: names('Ann Lee James Marie Lynn Allen Rae Michael'),
  family: names(
    "O'Brien Testmann Washington Kowalczyk De_La_Cruz Nguyen Brightwell McAllister Fitzgerald-Jones Van_Dyke Hathaway Rosenthal Pham Castellano Whitmore St._James Yoder",
  ),
  titles: ['Dr.', 'Mr.', 'Ms.'],
  suffixes: ['MBA', 'PhD', 'RN, BSN', 'CPA', 'Jr.', 'PMP', 'RN, CCRN', 'M.D.', 'III'],
  cities: cities(`
    Baton Rouge; LA=Louisiana; 708##
    Austin; TX=Texas; 787##
    St. Louis; MO=Missouri; 631##
    Salt Lake City; UT=Utah; 841##
    Portland; OR=Oregon; 972##
    New York; NY=New York; 100##
    Chapel Hill; NC=North Carolina; 2751#
    Boise; ID=Idaho; 837##
    Cleveland; OH=Ohio; 441##
    Santa Fe; NM=New Mexico; 8750#
    Winston-Salem; NC=North Carolina; 271##
    Washington; D.C.=DC=District of Columbia; 200##`),
  streets: lines(
    'Mill St;Lake Colony Dr;Elm Street;N Harbor Blvd;West 42nd Street;Old Country Road;Sunset Ave.;Martin Luther King Jr Way;County Rd 12;Peachtree Ln NE;S. Congress Ave',
  ),
  numbered: [
    '%## {street}',
    '%### {street}',
    '%##% {street}, Apt %B',
    '%### {street} #%##',
    '%## {street}, Unit %',
  ],
  addresses: [
    '{street}|{city}, {state} {zip}',
    '{street}|{city}, {state} {zip}',
    '{street}, {city}, {state} {zip}',
    '{street}|{city}, {state} {zip}|{country}',
    '{city}, {state}',
    '{city}, {state}',
    '{city}, {state} {zip}',
    '{city}, {state}, {country=USA}',
    '{city} {state}',
  ],
  mobile: [
    '51255501##',
    '72055501##',
    '31255501##',
    '50355501##',
    '91955501##',
    '50455501##',
    '21255501##',
  ],
  landline: ['31455501##', '80155501##', '61755501##'],
  forms: ['Inc.', 'LLC', 'Corp.', 'Co.', 'Ltd.', ''],
};
