import { type Country, cities, lines, names } from './country.ts';

export const UA: Country = {
  code: 'UA',
  languages: [
    ['uk', 80],
    ['en', 20],
  ],
  culture: 'slavic-patronymic',
  female: names(
    'Олена:Olena Ірина:Iryna Наталія:Nataliia Юлія:Yuliia Оксана:Oksana Софія:Sofiia Ганна:Hanna Любов:Liubov',
  ),
  male: names(
    'Олександр:Oleksandr Тарас:Taras Андрій:Andrii Ігор:Ihor Богдан:Bohdan Сергій:Serhii Юрій:Yurii Григорій:Hryhorii',
  ),
  middle: names(
    'Петрович:Petrovych Іванович:Ivanovych Васильович:Vasylovych Миколайович:Mykolaiovych',
  ),
  middleOfWomen: names(
    'Петрівна:Petrivna Іванівна:Ivanivna Василівна:Vasylivna Миколаївна:Mykolaivna',
  ),
  family: names(
    'Коваленко:Kovalenko Шевчук:Shevchuk Бондар:Bondar Ткаченко:Tkachenko Мельник:Melnyk Гнатюк:Hnatiuk Савченко:Savchenko Щербань:Shcherban Дем’яненко:Demianenko Полозок:Polozok',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    Київ=Kyiv~Kyiv; ; 0####
    Львів=Lviv~Lviv; Львівська область=Lviv Oblast=Львівська обл.; 79###
    Харків=Kharkiv~Kharkiv; Харківська область=Kharkiv Oblast; 61###
    Одеса=Odesa~Odesa; Одеська область=Odesa Oblast; 65###
    Біла Церква=Bila Tserkva~Bila Tserkva; Київська область=Kyiv Oblast; 091##
    Івано-Франківськ=Ivano-Frankivsk~Ivano-Frankivsk; ; 760##`),
  streets: lines(
    'вул. Хрещатик;вул. Лесі Українки;просп. Перемоги;вул. Шевченка;бульв. Тараса Шевченка;вул. Садова;пров. Тихий',
  ),
  streetsLatin: lines('Khreshchatyk St.;Lesi Ukrainky Blvd;Shevchenka Street;Sadova St.'),
  numbered: ['{street}, %#', '{street}, буд. %, кв. %#', '{street}, %/%', '{street} %#'],
  numberedLatin: ['%# {street}', '{street}, %#'],
  addresses: [
    '{street}, м. {city}',
    'м. {city}, {street}',
    '{street}|{city}, {zip}',
    '{zip}, м. {city}, {street}',
    '{city}',
    'м. {city}',
    '{city}, {country}',
  ],
  addressesLatin: [
    '{street}, {city}',
    '{street}, {city}, {zip}, {country}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['50#######', '67#######', '93#######'],
  landline: ['44%######', '32%######'],
  forms: ['LLC', 'JSC'],
};
