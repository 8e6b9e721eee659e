import { type Country, cities, lines, names } from './country.ts';

export const EG: Country = {
  code: 'EG',
  languages: [
    ['ar', 65],
    ['en', 35],
  ],
  culture: 'arabic',
  female: names(
    'فاطمة:Fatma مريم:Mariam نورهان:Nourhan سارة:Sara هبة:Heba ياسمين:Yasmine آية:Aya منى:Mona دعاء:Doaa رانيا:Rania',
  ),
  male: names(
    'محمد:Mohamed أحمد:Ahmed محمود:Mahmoud كريم:Karim عبد_الرحمن:Abdelrahman يوسف:Youssef طارق:Tarek شريف:Sherif إسلام:Eslam مينا:Mina',
  ),
  middle: names('محمد:Mohamed علي:Ali حسن:Hassan إبراهيم:Ibrahim سعيد:Saeed عادل:Adel'),
  family: names(
    'الشربيني:Elsherbiny حسنين:Hassanein عبد_الله:Abdallah المصري:Elmasry منصور:Mansour فؤاد:Fouad النجار:Elnaggar السيد:Elsayed رزق:Rizk خليل:Khalil زكي:Zaki البدري:Elbadry',
  ),
  titles: ['Eng.', 'Dr.'],
  suffixes: [],
  cities: cities(`
    القاهرة=Cairo~Cairo; ; 11###
    الإسكندرية=Alexandria~Alexandria; ; 21###
    مدينة نصر=Nasr City~Nasr City; القاهرة=Cairo; 11765
    المنصورة=Mansoura~Mansoura; الدقهلية=Dakahlia; 35511
    الجيزة=Giza~Giza; ; 12###
    طنطا=Tanta~Tanta; الغربية=Gharbia; 31511
    أسيوط=Assiut~Assiut; ; 71511`),
  streets: lines('شارع الجمهورية;شارع التحرير;شارع النيل;شارع الهرم;شارع عباس العقاد;شارع الثورة'),
  streetsLatin: lines(
    'El Gomhoria St.;Tahrir Street;Nile Street;Abbas El Akkad St;El Haram St.;El Thawra Street',
  ),
  numbered: ['%# {street}', '% {street}', '%# {street}'],
  addresses: [
    '{street}، {city}',
    '{street}|{city}، {country}',
    '{street}، {city} {zip}',
    '{city}',
    '{city}، {country}',
    '{city} - {country}',
  ],
  addressesLatin: [
    '{street}, {city}',
    '{street}, {city}, {country}',
    '{street}|{city} {zip}, {country}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['10########', '11########', '12########'],
  landline: ['2%#######', '3%######'],
  forms: ['Co.', 'S.A.E.', 'LLC', 'Group'],
};
