import { type Country, cities, lines, names } from './country.ts';

export const ES: Country = {
  code: 'ES',
  languages: [
    ['es', 90],
    ['en', 10],
  ],
  culture: 'spanish',
  female: names(
    'María_del_Carmen Lucía Nuria Montserrat Itziar Rocío Ángeles Begoña Inmaculada Noelia Xènia Ana',
  ),
  male: names(
    'José Iñaki Jordi Álvaro Rubén Francisco_Javier Íñigo Joan Andrés Manuel Óscar Gorka',
  ),
  middle: names('Luis Isabel José María Antonio'),
  family: names(
    'García Ibáñez Núñez Etxeberria Puig De_la_Fuente Muñoz Castro Vidal Zubizarreta López Ferrer Del_Río Peña Sanchis Ortega',
  ),
  titles: ['D.', 'Dña.'],
  suffixes: [],
  cities: cities(`
    Madrid; Comunidad de Madrid=Madrid; 280##
    Palma de Mallorca=Palma; Islas Baleares=Illes Balears=Balearic Islands; 070##
    A Coruña=La Coruña; Galicia; 150##
    Sevilla=Seville; Andalucía=Andalusia; 410##
    L'Hospitalet de Llobregat; Cataluña=Catalunya=Catalonia; 0890#
    Donostia / San Sebastián=San Sebastián=Donostia; País Vasco=Basque Country; 200##
    Jerez de la Frontera; Andalucía=Andalusia; 1140#
    Valencia=València; Comunidad Valenciana; 460##
    Zaragoza; Aragón=Aragon; 500##
    Las Palmas de Gran Canaria=Las Palmas; Canarias=Canary Islands; 350##`),
  streets: lines(
    'Calle Mayor;C/ San Juan;Avda. de la Constitución;Paseo de Gracia;Plaza del Carmen;Ronda de Toledo;Camino Viejo;Calle de Alcalá;Carrer de Mallorca;Travesía del Olivo',
  ),
  numbered: [
    '{street}, %#',
    '{street}, %#, %º B',
    '{street} %#, %º Izq',
    '{street} nº %#',
    '{street}, %##, 2ª 1ª',
    '{street} %',
  ],
  addresses: [
    '{street}|{zip} {city}',
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|{zip} - {city}',
    '{street}|{zip} {city}, {country}',
    '{city}',
    '{zip} {city}',
    '{city}, {country}',
    '{city} ({country})',
  ],
  mobile: ['6########', '71#######'],
  landline: ['91#######', '93#######', '95#######'],
  forms: ['S.L.', 'S.A.', 'S.L.U.', 'S. Coop.'],
};
