import { type Country, cities, lines, names } from './country.ts';

export const VN: Country = {
  code: 'VN',
  languages: [
    ['vi', 75],
    ['en', 25],
  ],
  culture: 'vietnamese',
  female: names('Hương Linh Thảo Ngọc Trang Hạnh Yến Phượng Mai Duyên'),
  male: names('Minh Tuấn Hùng Đức Quân Phúc Bảo Khoa Thắng Dũng'),
  middle: names('Văn Đình Quốc Hữu Xuân Ngọc_Minh'),
  middleOfWomen: names('Thị Thu Ngọc Thị_Kim Bích Thanh'),
  family: names('Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương'),
  titles: [],
  suffixes: [],
  cities: cities(`
    Hà Nội=Hanoi~Hanoi; ; 100000
    TP. Hồ Chí Minh=Hồ Chí Minh=Ho Chi Minh City=Thành phố Hồ Chí Minh~Ho Chi Minh City; ; 700000
    Đà Nẵng=Da Nang~Da Nang; ; 550000
    Cần Thơ=Can Tho~Can Tho; ; 900000
    Hải Phòng=Hai Phong~Hai Phong; ; 180000
    Biên Hòa=Bien Hoa~Bien Hoa; Đồng Nai=Dong Nai; 810000`),
  streets: lines(
    'Nguyễn Trãi;Lê Lợi;Trần Hưng Đạo;Hai Bà Trưng;Điện Biên Phủ;Lý Thường Kiệt;Hoàng Hoa Thám',
  ),
  streetsLatin: lines('Nguyen Trai Street;Le Loi St.;Tran Hung Dao Street;Hai Ba Trung St'),
  numbered: [
    '%## {street}',
    'Số %# {street}',
    '%#/% {street}',
    'Số % đường {street}',
    '% Ngõ %#, {street}',
  ],
  numberedLatin: ['%## {street}', 'No. %# {street}', '%#/% {street}'],
  addresses: [
    '{street}, {city}',
    '{street}, {city}',
    '{street}, {city}, {country}',
    '{city}',
    '{city}, {country}',
  ],
  addressesLatin: [
    '{street}, {city}',
    '{street}, {city}, {country}',
    '{city}, {country}',
    '{city}',
  ],
  mobile: ['90#######', '91#######', '38#######', '70#######'],
  landline: ['24########', '28########'],
  forms: ['Co., Ltd', 'JSC', 'Group'],
};
