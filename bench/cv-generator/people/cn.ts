import { type Country, cities, lines, names } from './country.ts';

export const CN: Country = {
  code: 'CN',
  languages: [
    ['zh', 80],
    ['en', 20],
  ],
  culture: 'chinese',
  female: names(
    '秀英:Xiuying 雨桐:Yutong 婷:Ting 静怡:Jingyi 晓燕:Xiaoyan 丽娟:Lijuan 欣然:Xinran 梦洁:Mengjie',
  ),
  male: names(
    '志强:Zhiqiang 浩然:Haoran 伟:Wei 建国:Jianguo 子轩:Zixuan 磊:Lei 俊杰:Junjie 鹏飞:Pengfei',
  ),
  family: names(
    '王:Wang 李:Li 张:Zhang 欧阳:Ouyang 陈:Chen 尉迟:Yuchi 司马:Sima 赵:Zhao 黄:Huang 诸葛:Zhuge 林:Lin 徐:Xu 上官:Shangguan',
  ),
  titles: [],
  suffixes: [],
  cities: cities(`
    北京=Beijing=北京市~Beijing; ; 100###
    上海=Shanghai=上海市~Shanghai; ; 200###
    深圳=Shenzhen=深圳市~Shenzhen; 广东=Guangdong=广东省; 5180##
    成都=Chengdu=成都市~Chengdu; 四川=Sichuan=四川省; 6100##
    杭州=Hangzhou=杭州市~Hangzhou; 浙江=Zhejiang=浙江省; 3100##
    武汉=Wuhan=武汉市~Wuhan; 湖北=Hubei=湖北省; 4300##`),
  streets: lines('朝阳路;人民南路;中山大道;解放路;学院路;建设三路;和平街'),
  streetsLatin: lines('Renmin South Road;Zhongshan Avenue;Xueyuan Road;Jianshe 3rd Road'),
  numbered: ['{street}%#号', '{street}%##号%栋%##室', '{street}%号'],
  numberedLatin: ['No. %# {street}', '%## {street}'],
  addresses: [
    '{state}省{city}市{street}',
    '{city}市{street}',
    '{state}{city}{street}',
    '{state}省{city}市{street} {zip}',
    '{city}',
    '{state}{city}',
    '{state}省{city}市',
    '{city}市',
  ],
  addressesLatin: [
    '{street}, {city}, {state}',
    '{street}, {city} {zip}, {country}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['138########', '159########', '186########', '177########'],
  landline: ['10%#######', '21%#######', '755%#######'],
  forms: ['Co., Ltd.', 'Group'],
};
