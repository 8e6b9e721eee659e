import { type Country, cities, lines, names } from './country.ts';

export const KR: Country = {
  code: 'KR',
  languages: [
    ['ko', 80],
    ['en', 20],
  ],
  culture: 'korean',
  female: names(
    '지은:Ji-eun 수연:Suyeon 미영:Miyoung 하윤:Hayoon 은정:Eun-jung 세아:Sea 나래:Narae',
  ),
  male: names(
    '민준:Minjun 성호:Sung-ho 지훈:Jihoon 동현:Donghyun 철수:Chulsoo 준서:Junseo 영호:Young-ho',
  ),
  family: names(
    '김:Kim 이:Lee 박:Park 최:Choi 정:Jung 강:Kang 윤:Yoon 남궁:Namgung 한:Han 서:Seo 황보:Hwangbo',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    서울특별시=Seoul=서울=서울시~Seoul; ; 0####
    부산광역시=Busan=부산=부산시~Busan; ; 48###
    대전광역시=Daejeon=대전=대전시~Daejeon; ; 34###
    수원시=Suwon=수원~Suwon; 경기도=Gyeonggi-do=경기; 16###
    성남시=Seongnam=성남~Seongnam; 경기도=Gyeonggi-do=경기; 13###
    창원시=Changwon=창원~Changwon; 경상남도=Gyeongsangnam-do=경남; 51###`),
  streets: lines('중앙로;테헤란로;강남대로;해운대로;봉은사로;월드컵로'),
  streetsLatin: lines('Jungang-ro;Teheran-ro;Gangnam-daero;Haeundae-ro'),
  numbered: ['{street} %##', '{street} %#번길 %', '{street} %##, %#동 %##호'],
  numberedLatin: ['%## {street}', '%# {street}'],
  addresses: [
    '{state} {city} {street}',
    '{city} {street}',
    '({zip}) {state} {city} {street}',
    '({zip}) {city} {street}',
    '{city} {street} ({zip})',
    '{city}',
    '{state} {city}',
  ],
  addressesLatin: [
    '{street}, {city} {zip}',
    '{street}, {city}, {country}',
    '{city}, {country=South Korea}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['10########'],
  landline: ['2%######', '31%######', '51%######'],
  forms: ['Co., Ltd.', 'Inc.', 'Corp.'],
};
