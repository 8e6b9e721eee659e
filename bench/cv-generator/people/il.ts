import { type Country, cities, lines, names } from './country.ts';

export const IL: Country = {
  code: 'IL',
  languages: [
    ['he', 75],
    ['en', 25],
  ],
  culture: 'western',
  female: names('נועה:Noa תמר:Tamar יעל:Yael שירה:Shira מיכל:Michal רות:Ruth דנה:Dana אורית:Orit'),
  male: names('דוד:David יוסי:Yossi אורי:Uri איתי:Itai נדב:Nadav משה:Moshe רועי:Roy גיל:Gil'),
  family: names(
    'לוינסון:Levinson כהן-אור:Cohen-Or בן_דוד:Ben_David שפירא:Shapira מזרחי:Mizrahi פרץ:Peretz אברהמי:Abrahami גולן:Golan רוזנבלום:Rosenblum ביטון:Biton חדד:Hadad',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    תל אביב=Tel Aviv=תל אביב-יפו~Tel Aviv; ; 6#####%
    ירושלים=Jerusalem~Jerusalem; ; 9#####%
    חיפה=Haifa~Haifa; ; 3#####%
    באר שבע=Beer Sheva~Beer Sheva; ; 84####%
    ראשון לציון=Rishon LeZion~Rishon LeZion; ; 75####%
    כפר סבא=Kfar Saba~Kfar Saba; ; 44####%`),
  streets: lines('הרצל;דיזנגוף;שדרות רוטשילד;ויצמן;הנשיא;האלון;סוקולוב'),
  streetsLatin: lines('Herzl St.;Dizengoff St;Rothschild Blvd;Weizmann Street;HaAlon St'),
  numbered: ['{street} %#', '{street} %', 'רחוב {street} %#', 'רח׳ {street} %#/%'],
  numberedLatin: ['%# {street}', '{street} %#'],
  addresses: [
    '{street}, {city}',
    '{street}|{city}',
    '{street}, {city} {zip}',
    '{city}',
    '{city}, {country}',
  ],
  addressesLatin: [
    '{street}, {city}',
    '{street}, {city}, {country}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['50#######', '52#######', '54#######'],
  landline: ['3%######', '2%######', '4%######'],
  forms: ['Ltd.', ''],
};
