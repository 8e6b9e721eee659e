import { type Country, cities, lines, names } from './country.ts';

export const SA: Country = {
  code: 'SA',
  languages: [
    ['ar', 65],
    ['en', 35],
  ],
  culture: 'arabic',
  female: names(
    'نورة:Noura ريم:Reem العنود:Alanoud هند:Hind لطيفة:Latifa جواهر:Jawaher شهد:Shahad أمل:Amal',
  ),
  male: names(
    'فهد:Fahad عبد_العزيز:Abdulaziz سلطان:Sultan خالد:Khalid تركي:Turki ماجد:Majed ناصر:Nasser بدر:Badr',
  ),
  middle: names('سعد:Saad صالح:Saleh عبد_الله:Abdullah حمد:Hamad'),
  family: names(
    'القحطاني:Alqahtani الغامدي:Alghamdi الشهري:Alshehri الدوسري:Aldosari العتيبي:Alotaibi الحربي:Alharbi الزهراني:Alzahrani السبيعي:Alsubaie',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    الرياض=Riyadh~Riyadh; ; 1#%##
    جدة=Jeddah~Jeddah; مكة المكرمة=Makkah; 2#%##
    الدمام=Dammam~Dammam; المنطقة الشرقية=Eastern Province; 32###
    المدينة المنورة=Madinah=Medina~Madinah; ; 42###
    أبها=Abha~Abha; عسير=Asir; 62###`),
  streets: lines(
    'شارع الملك فهد;طريق الملك عبد الله;شارع التحلية;حي العليا شارع السلام;شارع الأمير سلطان',
  ),
  streetsLatin: lines(
    'King Fahd Road;King Abdullah Rd;Tahlia Street;Olaya Street;Prince Sultan St',
  ),
  numbered: ['%## {street}', '{street} %##', '%### {street}'],
  numberedLatin: ['%### {street}', 'Building %##, {street}'],
  addresses: [
    '{street}، {city} {zip}',
    '{street}، {city}',
    '{street}|{city} {zip}|{country}',
    '{city}',
    '{city}، {country}',
  ],
  addressesLatin: [
    '{street}, {city} {zip}',
    '{street}, {city}, {country}',
    '{city}, {country=KSA}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['50#######', '55#######', '53#######'],
  landline: ['112######', '126######', '138######'],
  forms: ['Co.', 'Est.', 'LLC', 'Group'],
};
