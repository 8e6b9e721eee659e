import { type Country, cities, lines, names } from './country.ts';

export const AR: Country = {
  code: 'AR',
  languages: [
    ['es', 92],
    ['en', 8],
  ],
  culture: 'spanish',
  female: names('Florencia Micaela Agustina Sol Julieta Valeria Camila Gisela'),
  male: names('Facundo Nahuel Matías Gonzalo Ezequiel Leandro Julián Ariel'),
  middle: names('Belén Martín Soledad Nicolás'),
  family: names(
    'Giménez Fernández Rossi Álvarez Ledesma Quiroga Bianco Ñáñez Schmidt Peralta Di_Stéfano Aguirre',
  ),
  titles: ['Lic.', 'Cdor.', 'Ing.'],
  suffixes: [],
  cities: cities(`
    Buenos Aires=CABA=Ciudad Autónoma de Buenos Aires; ; C1###
    Rosario; Santa Fe; 2000
    Córdoba; Córdoba; 5000
    Mar del Plata; Buenos Aires; 7600
    San Miguel de Tucumán; Tucumán; 4000
    La Plata; Buenos Aires; 1900
    Bahía Blanca; Buenos Aires; 8000`),
  streets: lines(
    'Av. Rivadavia;Calle San Martín;Belgrano;Av. Corrientes;Mitre;9 de Julio;Sarmiento',
  ),
  numbered: ['{street} %###', '{street} %### %° B', '{street} %##', '{street} Nº %##'],
  addresses: [
    '{street}, {city}',
    '{street}, {city}, {state}',
    '{street}|({zip}) {city}',
    '{street}, {zip} {city}, {country}',
    '{city}, {state}',
    '{city}',
    '{city}, {country}',
  ],
  mobile: ['911########', '9341#######', '9351#######'],
  landline: ['11########', '341#######', '351#######'],
  forms: ['S.A.', 'S.R.L.', 'S.A.S.'],
};
