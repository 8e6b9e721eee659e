import { countriesOfCity } from '../vocabulary/cities.ts';
import type { Label } from '../vocabulary/labels.ts';
import { prefectureAt } from '../vocabulary/states.ts';
import type { AddressPiece } from './address-pieces.ts';

const CHINESE_PROVINCE =
  /^(?:中国|中國)?(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?:省|(?:壮族|回族|维吾尔)?自治区)?/u;

/** 경기도 수원시 월드컵로 366: province, city, street. */
const KOREAN = /^([가-힣]{2,4}도)\s([가-힣]{2,5}[시군])\s(?=[가-힣])/u;

/** 四川成都建设三路821号 → lengths of province and city; null where neither begins the text. */
function chineseParts(text: string): [number, Label][] | null {
  if (/[\u3040-\u30ff\uac00-\ud7af]/.test(text) || prefectureAt(text)) return null;
  const province = CHINESE_PROVINCE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(province);
  const city = [4, 3, 2].find(
    (length) => countriesOfCity(rest.slice(0, length).replace(/市$/, '')).length > 0,
  );
  // "杭州南路": a road that bears the name of a city.
  if (city && /^[东南西北東中]?[路街]|^大道/u.test(rest.slice(city))) return null;
  const more = city && /[市縣县]/.test(rest[city] ?? '') ? 1 : 0;
  const town = province > 0 ? (/^.{2,4}?市/u.exec(rest)?.[0].length ?? 0) : 0;
  if (!city && town > 0)
    return [
      [province, 'state'],
      [town, 'city'],
    ];
  if (!city) return province > 0 && text.length > province ? [[province, 'state']] : null;
  return [
    ...(province > 0 ? ([[province, 'state']] as [number, Label][]) : []),
    [city + more, 'city'],
  ];
}

/** "12 ถนนสุขุมวิท เขตบางนา กรุงเทพมหานคร 10260", "ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200": the last words are the city and its code. */
const THAI =
  /^(.*\S)\s+((?:จ\.|จังหวัด)?\s?(กรุงเทพมหานคร|กรุงเทพฯ|กทม\.?|(?<=จ\.\s?|จังหวัด\s?)[\u0e00-\u0e7f]+))(?:\s+(\d{5}))?$/u;

/** A Thai address in one piece → street, city, code; a town's own district belongs to its name. */
export function splitThai(piece: AddressPiece): AddressPiece[] {
  const found = /[\u0e00-\u0e7f]/.test(piece.text) ? THAI.exec(piece.text) : null;
  if (!found?.[1] || !found[3]) return [piece];
  const part = (text: string, label: Label): AddressPiece => {
    const start = piece.place.start + piece.text.lastIndexOf(text);
    return { ...piece, text, label, place: { ...piece.place, start, end: start + text.length } };
  };
  // "อ.เมือง จ.เชียงใหม่": the district of the town itself; another one is a town of its own.
  const district = /\s(?:อ\.|อำเภอ)\s?([\u0e00-\u0e7f]+)$/u.exec(found[1]);
  const own = district?.[1]?.startsWith('เมือง') ?? false;
  const street = district ? found[1].slice(0, district.index) : found[1];
  const town = district?.[1] && !own ? [part(district[1], 'city')] : [];
  return [
    part(street.trim(), 'street'),
    ...town,
    part(found[3], town.length > 0 ? 'state' : 'city'),
    ...(found[4] ? [part(found[4], 'zip')] : []),
  ];
}

/** 〒005-0057 北海道札幌市北区緑ヶ丘1-16-11 → prefecture, city, street. */
export function splitEastAsian(piece: AddressPiece): AddressPiece[] {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(piece.text)) return [piece];
  const parts: AddressPiece[] = [];
  let at = 0;
  const cut = (length: number, label: Label | null) => {
    const text = piece.text.slice(at, at + length).trim();
    const lead = piece.text.slice(at, at + length).indexOf(text);
    const start = piece.place.start + at + Math.max(0, lead);
    if (text !== '')
      parts.push({
        ...piece,
        text,
        label,
        place: { ...piece.place, start, end: start + text.length },
      });
    at += length;
  };
  /** "월드컵로 226 (51397)": the street, and the code in brackets behind it. */
  const cutStreet = (label: Label | null = 'street') => {
    const behind = /[가-힣]/.test(piece.text) && /\(\d{5}\)?$/.exec(piece.text);
    const end = behind ? piece.text.length - behind[0].length : piece.text.length;
    if (at < end) cut(end - at, label);
    if (!behind) return;
    at += 1;
    cut(5, 'zip');
  };
  const front = /^\(?\d{5}\)?\s+(?=[가-힣])/.exec(piece.text)?.[0] ?? '';
  const korea = KOREAN.exec(piece.text.slice(front.length));
  if (korea?.[1] && korea[2]) {
    if (front !== '') cut(front.length, 'zip');
    cut(korea[1].length, 'state');
    cut(korea[0].length - korea[1].length, 'city');
    cutStreet();
    return parts;
  }
  const china = chineseParts(piece.text);
  if (china) {
    for (const [length, label] of china) cut(length, label);
    const code = /(?:(?<!\s)\s+)?(?:邮编[:：]?\s*)?(\d{6})$/.exec(piece.text.slice(at));
    const end = piece.text.length - (code?.[0].length ?? 0);
    // "北京-丰台区": a district alone is no street.
    const road = /[\d０-９路街道巷弄号號村镇鎮乡鄉园園苑]/.test(piece.text.slice(at, end));
    if (at < end) cut(end - at, road ? 'street' : null);
    if (code?.[1]) {
      at = piece.text.length - code[1].length;
      cut(code[1].length, 'zip');
    }
    return parts;
  }
  // "106 台北市大安區…", "10617 …": the code of Taiwan stands before the city.
  const taiwan = /^(\d{3}(?:\d{2,3})?)\s?(?=[\u4e00-\u9fff]{2,3}[市縣])/u.exec(piece.text);
  if (taiwan?.[1]) {
    cut(taiwan[0].length, 'zip');
    cut(/^.{2,3}?[市縣]/u.exec(piece.text.slice(at))?.[0].length ?? 0, 'city');
    cut(piece.text.length - at, 'street');
    return parts;
  }
  // "（〒150-0001）東京都…": the code in brackets.
  const open = /^(?:現?住所|連絡先)?[(（]?(?=〒)/.exec(piece.text)?.[0].length ?? 0;
  const code = /^(?:〒?\s*\d{3}[-‐−ー－]\d{4})\s*/.exec(piece.text.slice(open))?.[0].length ?? 0;
  if (code > 0) at += open;
  if (code > 0) cut(code, 'zip');
  if (code > 0) at += /^[)）]\s*/.exec(piece.text.slice(at))?.[0].length ?? 0;
  const prefecture = prefectureAt(piece.text.slice(at));
  const chinese = prefecture ? null : /^.{2,4}?(?:省|自治区)/u.exec(piece.text.slice(at))?.[0];
  const state = prefecture ?? chinese;
  if (state) cut(state.length, 'state');
  const korean =
    /^(?:([가-힣]{2,4}도|경기|강원|충북|충남|전북|전남|경북|경남|제주)\s+)?([가-힣]{2,4}(?:특별시|광역시|특별자치시|시))(?=\s|$)/u.exec(
      piece.text.slice(at),
    );
  if (korean?.[1]) cut(korean[1].length, 'state');
  const city =
    korean?.[2] ??
    /^(?:.{1,5}?市|.{1,4}?郡.{1,4}?[町村]|.{1,3}?区)/u.exec(piece.text.slice(at))?.[0];
  if (korean?.[1]) at += /^\s*/.exec(piece.text.slice(at))?.[0].length ?? 0;
  if (!state && !city && code === 0 && !/\d \(\d{5}\)?$/.test(piece.text)) return [piece];
  if (city) cut(city.length, 'city');
  if (at < piece.text.length) cutStreet(city ? 'street' : piece.label);
  return parts;
}
