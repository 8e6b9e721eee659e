import { type Country, cities, lines, names } from './country.ts';

export const JP: Country = {
  code: 'JP',
  languages: [
    ['ja', 80],
    ['en', 20],
  ],
  culture: 'japanese',
  female: names('美咲:Misaki 陽子:Yoko さくら:Sakura 由美:Yumi 結衣:Yui 真理子:Mariko 葵:Aoi'),
  male: names('健一:Kenichi 大輔:Daisuke 翔太:Shota 誠:Makoto 拓也:Takuya 直樹:Naoki 一郎:Ichiro'),
  family: names(
    '佐々木:Sasaki 山本:Yamamoto 渡辺:Watanabe 小野寺:Onodera 高橋:Takahashi 中村:Nakamura 長谷川:Hasegawa 森:Mori 五十嵐:Igarashi 加藤:Kato',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    新宿区=Shinjuku-ku=Shinjuku~Shinjuku-ku; 東京都=Tokyo=東京; 160-00##
    横浜市=Yokohama=横浜市西区~Yokohama; 神奈川県=Kanagawa; 220-00##
    大阪市=Osaka~Osaka; 大阪府=Osaka; 530-00##
    名古屋市=Nagoya~Nagoya; 愛知県=Aichi; 460-00##
    札幌市=Sapporo~Sapporo; 北海道=Hokkaido; 060-00##
    福岡市=Fukuoka~Fukuoka; 福岡県=Fukuoka; 810-00##`),
  streets: lines('西町;本町;緑が丘;桜台;中央;栄町;南青葉'),
  streetsLatin: lines('Nishimachi;Honcho;Midorigaoka;Sakuradai;Chuo'),
  numbered: ['{street}%-%-%', '{street}%丁目%番%号', '{street}%-%#'],
  numberedLatin: ['%-%-% {street}', '%-%# {street}'],
  addresses: [
    '〒{zip} {state}{city}{street}',
    '〒{zip}|{state}{city}{street}',
    '{state}{city}{street}',
    '{state}{city}',
    '〒{zip} {state}{city}',
  ],
  addressesLatin: [
    '{street}, {city}, {state} {zip}',
    '{street}, {city}, {state}, {country}',
    '{city}, {country}',
    '{city}, {state}',
  ],
  mobile: ['90########', '80########', '70########'],
  landline: ['3%#######', '6%#######', '45%######'],
  forms: ['Co., Ltd.', 'K.K.', 'Inc.'],
};
