import { type Country, cities, lines, names } from './country.ts';

export const TR: Country = {
  code: 'TR',
  languages: [
    ['tr', 88],
    ['en', 12],
  ],
  culture: 'western',
  female: names('Ayşe Zeynep Gülşah Işıl Nurcan Şeyma Özlem Çiğdem Elif Fatma Defne Hilal'),
  male: names('Mehmet İbrahim Oğuzhan Çağrı Yiğit Kadir Ömer Ümit Hakan Ilgaz Serkan Barış'),
  middle: names('Nur Can Ali Su'),
  family: names(
    'Yılmaz Şahin Kılıç Öztürk Çelikkol Aydın Güneş Deneme Işık Karaca Uçar İnce Bozdağ Ergün Tunç Kaya',
  ),
  titles: ['Dr.', 'Av.'],
  suffixes: [],
  cities: cities(`
    İstanbul=Istanbul; ; 34###
    Kadıköy; İstanbul=Istanbul; 347##
    Ankara; ; 06###
    Çankaya; Ankara; 065##
    Bornova; İzmir=Izmir; 350##
    Şişli; İstanbul=Istanbul; 343##
    Nilüfer; Bursa; 161##
    Gaziantep; ; 27###
    Eskişehir; ; 26###`),
  streets: lines(
    'Atatürk Cad.;Çiçek Sok.;Cumhuriyet Mah. Gül Sokak;İnönü Bulvarı;Bağdat Caddesi;Yeşil Mah. Okul Cad.;Fevzi Çakmak Cad.;Barbaros Bulvarı',
  ),
  numbered: [
    '{street} No: %#',
    '{street} No:%#/%',
    '{street} No: %# D:%',
    '{street} %#',
    '{street} No %',
  ],
  addresses: [
    '{street}|{zip} {city}/{state}',
    '{street} {city}/{state}',
    '{street}, {zip} {city}, {state}',
    '{street}|{zip} {city}',
    '{street}, {city}',
    '{city}/{state}',
    '{city}, {state}',
    '{city}',
    '{city}, {country}',
  ],
  mobile: ['53########', '54########', '505#######'],
  landline: ['212%######', '312%######', '232%######'],
  forms: ['A.Ş.', 'Ltd. Şti.', 'San. Tic. A.Ş.'],
};
