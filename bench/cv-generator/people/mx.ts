import { type Country, cities, lines, names } from './country.ts';

export const MX: Country = {
  code: 'MX',
  languages: [
    ['es', 92],
    ['en', 8],
  ],
  culture: 'spanish',
  female: names(
    'Guadalupe Ximena María_Fernanda Lourdes Itzel Paola Alejandra Citlali Verónica Rosario',
  ),
  male: names('Juan_Carlos Jesús Ángel Eduardo Cuauhtémoc Héctor Raúl Ramón Emiliano Víctor'),
  middle: names('Manuel Elena Alberto Isabel'),
  family: names(
    'Hernández Ramírez Cárdenas Juárez Xicoténcatl Treviño De_León Zúñiga Ávila Peralta Montes_de_Oca Villaseñor Güemes',
  ),
  titles: ['Lic.', 'Ing.', 'C.P.'],
  suffixes: [],
  cities: cities(`
    Ciudad de México=Mexico City=CDMX; CDMX=Ciudad de México; 0#%##
    Guadalajara; Jalisco=Jal.; 44###
    Monterrey; Nuevo León=N.L.; 64###
    Puebla; Puebla=Pue.; 72###
    Mérida; Yucatán=Yuc.; 97###
    San Luis Potosí; San Luis Potosí=S.L.P.; 78###
    Tuxtla Gutiérrez; Chiapas; 29###
    Cuernavaca; Morelos=Mor.; 62###`),
  streets: lines(
    'Av. Insurgentes Sur;Calle Hidalgo;Calle 5 de Mayo;Blvd. Díaz Ordaz;Privada Los Pinos;Calle Benito Juárez;Av. Universidad',
  ),
  numbered: ['{street} #%##', '{street} No. %#', '{street} %### Int. %', '{street} %##'],
  addresses: [
    '{street}, C.P. {zip}, {city}',
    '{street}|C.P. {zip} {city}, {state}',
    '{street}, {city}, {state}, C.P. {zip}',
    '{street}, {zip} {city}, {state}',
    '{city}, {state}',
    '{city}',
    '{city}, {country}',
    '{city}, {state}, {country}',
  ],
  mobile: ['55########', '33########', '81########'],
  landline: ['222#######', '999#######', '614#######'],
  forms: ['S.A. de C.V.', 'S. de R.L.', 'S.C.'],
};
