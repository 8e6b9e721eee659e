import { type Country, cities, lines, names } from './country.ts';

export const NL: Country = {
  code: 'NL',
  languages: [
    ['nl', 85],
    ['en', 15],
  ],
  culture: 'western',
  female: names('Sanne Fleur Marijke Noor Anouk Fatiha Wilhelmina Lotte Jip Femke'),
  male: names('Daan Sjoerd Pieter-Jan Bram Youssef Jeroen Thijs Cornelis Ruben Gijs'),
  middle: names('Maria Johannes Anna'),
  family: names(
    "de_Vries van_der_Meer Bakker 't_Hooft ter_Horst van_den_Berg Jansen El_Amrani de_Groot-Visser IJsselstein Brouwer in_'t_Veld Postma",
  ),
  titles: ['drs.', 'ir.', 'mr.', 'ing.', 'dr.'],
  suffixes: ['MSc', 'BA', 'RA'],
  cities: cities(`
    Amsterdam; Noord-Holland=North Holland; 10%# AB
    's-Hertogenbosch=Den Bosch; Noord-Brabant=North Brabant; 52%# KV
    Den Haag=The Hague='s-Gravenhage; Zuid-Holland=South Holland; 25%# XP
    Utrecht; Utrecht; 35%# GH
    Alphen aan den Rijn; Zuid-Holland=South Holland; 240# RT
    Groningen; Groningen; 97%# JM
    Capelle aan den IJssel; Zuid-Holland=South Holland; 290# DE`),
  streets: lines(
    'Kerkstraat;Dorpsweg;Prinsengracht;Lange Voorhout;Molenlaan;Burg. de Vlugtlaan;Oude Gracht;Stationsplein',
  ),
  numbered: ['{street} %#', '{street} %##', '{street} %#-II', '{street} %#A', '{street} %# hs'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|{zip}  {city}',
    '{street}|{zip} {city}|{country}',
    '{zip} {city}',
    '{city}',
    '{city}, {country}',
  ],
  mobile: ['6%#######'],
  landline: ['20%######', '30%######', '70%######'],
  forms: ['B.V.', 'N.V.', 'BV', 'V.O.F.'],
};
