import { type Country, cities, lines, names } from './country.ts';

export const AE: Country = {
  code: 'AE',
  languages: [
    ['en', 85],
    ['ar', 15],
  ],
  culture: 'arabic',
  female: names('مريم:Maryam نهى:Noha روز_آن:Rose_Ann شيرين:Shereen هدى:Huda ليلى:Layla'),
  male: names('محمد:Mohammed جون_بول:John_Paul عمران:Imran رشيد:Rashid سامي:Sami فيصل:Faisal'),
  middle: names('علي:Ali خان:Khan يوسف:Yousuf'),
  family: names(
    'الهاشمي:Al_Hashimi سانتوس:Santos شيخ:Shaikh المنصوري:Al_Mansoori قريشي:Qureshi حداد:Haddad صديقي:Siddiqui',
  ),
  titles: ['Mr.', 'Eng.'],
  suffixes: [],
  cities: cities(`
    دبي=Dubai~Dubai; ;
    أبوظبي=Abu Dhabi~Abu Dhabi; ;
    الشارقة=Sharjah~Sharjah; ;
    العين=Al Ain~Al Ain; أبوظبي=Abu Dhabi;`),
  streets: lines('شارع الشيخ زايد;شارع المكتوم;شارع الاتحاد;شارع حمدان'),
  streetsLatin: lines(
    'Sheikh Zayed Road;Al Maktoum Street;Al Nahda 2;Hamdan Street;Al Wahda Rd;Muwaileh',
  ),
  numbered: ['{street} %##', 'مبنى %# {street}'],
  numberedLatin: [
    'Flat %##, {street}',
    'Villa %#, {street}',
    'Building %#, {street}',
    'Room No. %##, {street}',
  ],
  addresses: ['{street}، {city}', '{street}، {city}، {country}', '{city}', '{city}، {country}'],
  addressesLatin: [
    '{street}, {city}',
    '{street}, {city}, {country=UAE}',
    '{street}, {city} - {country=UAE}',
    '{city}, {country=UAE}',
    '{city}, {country}',
    '{city} – {country=U.A.E.}',
  ],
  mobile: ['50#######', '55#######', '56#######'],
  landline: ['4%######', '2%######', '6%######'],
  forms: ['LLC', 'FZE', 'L.L.C', 'Group', 'FZ-LLC'],
};
