import { type Country, cities, lines, names } from './country.ts';

export const GB: Country = {
  code: 'GB',
  languages: [['en', 100]],
  culture: 'western',
  female: names(
    'Charlotte Sinéad Olivia Margaret Aisha Gwenllian Isla Amelia Rhiannon Poppy Eleanor Chidinma',
  ),
  male: names(
    'Oliver Hamish Mohammed Alistair George Dafydd Callum Rupert Kwame Harry Nigel Tomasz',
  ),
  middle: names('Jane Elizabeth James Thomas Rose'),
  family: names(
    "Smythe MacDonald O'Connor Hughes-Price Okonkwo Patel Featherstone Llewellyn Whittaker Ahmed St_John Cartwright Kowalska McGregor Thistlethwaite",
  ),
  titles: ['Dr', 'Mr', 'Mrs', 'Miss'],
  suffixes: ['BSc (Hons)', 'MSc', 'ACCA', 'MRICS', 'RGN', 'PhD'],
  cities: cities(`
    London; ; SW%# %AA
    Stoke-on-Trent; Staffordshire; ST% %DB
    Newcastle upon Tyne=Newcastle; Tyne and Wear; NE% %RT
    Edinburgh; Scotland; EH% %JX
    Cardiff; Wales; CF10 %AB
    Bury St Edmunds; Suffolk; IP33 %QL
    Belfast; Northern Ireland; BT% %GS
    King's Lynn; Norfolk; PE30 %HP
    Manchester; Greater Manchester; M% %WX
    Leeds; West Yorkshire; LS% %HT`),
  streets: lines(
    'High Street;Mill Lane;Station Road;The Green;Church Walk;Victoria Terrace;Kingsway;Orchard Close;St Mary’s Avenue;Old Kent Road',
  ),
  numbered: [
    '% {street}',
    '%# {street}',
    'Flat %, %# {street}',
    '%#a {street}',
    'Rose Cottage, {street}',
  ],
  addresses: [
    '{street}|{city}|{zip}',
    '{street}, {city}, {zip}',
    '{street}|{city} {zip}',
    '{street}|{city}|{state}|{zip}',
    '{city}',
    '{city}, {zip}',
    '{city}, {country=UK}',
    '{city}, {state}',
    '{street}, {city}',
  ],
  mobile: ['7400######', '7700900###', '7500######'],
  landline: ['20########', '113#######', '161#######'],
  forms: ['Ltd', 'PLC', 'LLP', 'Limited', ''],
};
