/**
 * CJK radicals that stand for the ideograph that they look like. Fonts without a map of their own hand
 * them out for ordinary characters. NFKC knows those of Kangxi (U+2F00–2FD5); for the supplement the pairs
 * are those of EquivalentUnifiedIdeograph.txt of the Unicode Character Database, beyond plane 0 left out.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const UNIFIED = new Map<string, string>();
const letters = [...PAIRS];
for (let at = 0; at + 1 < letters.length; at += 2)
  UNIFIED.set(letters[at] ?? '', letters[at + 1] ?? '');

/** Radicals become the characters that a person reads; as long as before. */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fd5]/g,
    (radical) => UNIFIED.get(radical) ?? radical.normalize('NFKC'),
  );
}
