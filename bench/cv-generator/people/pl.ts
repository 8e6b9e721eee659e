import { type Country, cities, lines, names } from './country.ts';

export const PL: Country = {
  code: 'PL',
  languages: [
    ['pl', 88],
    ['en', 12],
  ],
  culture: 'western',
  female: names(
    'Małgorzata Zofia Agnieszka Łucja Katarzyna Żaneta Bożena Anna Jagoda Elżbieta Świętosława Hanna',
  ),
  male: names(
    'Łukasz Paweł Wojciech Krzysztof Michał Stanisław Grzegorz Bartłomiej Rafał Zdzisław Jerzy Ireneusz',
  ),
  middle: names('Maria Jan Ewa Piotr'),
  family: names(
    'Kowalik Wiśniowiecki Zając Bąk Szczepaniak Gołąb Dziedzic Krawczuk Ślusarz Wójtowicz Pióro Nowakiewicz Żuraw Mazur Testowicz Grzęda',
  ),
  familyOfWomen: names(
    'Kowalik Wiśniowiecka Zając Bąk-Malinowska Szczepaniak Gołąb Dziedzic Krawczuk Ślusarz Wójtowicz Pióro Nowakiewicz Żuraw Mazur Testowicz Grzęda',
  ),
  titles: ['mgr', 'mgr inż.', 'dr', 'inż.'],
  suffixes: [],
  cities: cities(`
    Warszawa=Warsaw; mazowieckie=Mazowieckie=Masovia; 0#-###
    Kraków=Cracow; małopolskie=Małopolska; 3#-###
    Łódź=Lodz; łódzkie; 9#-###
    Wrocław=Wroclaw; dolnośląskie; 5#-###
    Gdańsk=Gdansk; pomorskie; 80-###
    Bielsko-Biała; śląskie=Silesia; 43-300
    Zielona Góra; lubuskie; 65-###
    Ostrów Wielkopolski; wielkopolskie; 63-400
    Rzeszów; podkarpackie; 35-###`),
  streets: lines(
    'ul. Długa;ul. Świętokrzyska;al. Jana Pawła II;ul. 3 Maja;os. Słoneczne;ul. Młyńska;pl. Wolności;ul. Kwiatowa;ul. Żeromskiego',
  ),
  numbered: ['{street} %#', '{street} %/%#', '{street} %# m. %', '{street} %#A/%', '{street} %'],
  addresses: [
    '{street}|{zip} {city}',
    '{street}, {zip} {city}',
    '{street}|{zip} {city}|{country}',
    '{zip} {city}, {street}',
    '{city}',
    '{zip} {city}',
    '{city}, {country}',
    '{city}, woj. {state}',
  ],
  mobile: ['5########', '6########', '7########'],
  landline: ['22#######', '12#######', '71#######'],
  forms: ['Sp. z o.o.', 'S.A.', 'sp. j.', 'sp.k.'],
};
