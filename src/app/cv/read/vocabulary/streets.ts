import { remember } from '../remember.ts';
import { MONTHS, SINCE } from './dates.ts';
import { fold, list } from './fold.ts';

const STREET_ENDS = list(
  'straße|strasse|str.|str|street|weg|allee|platz|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|promenade|graben|hof|berg|markt|kai|park|wall|tor|garten|brücke|grund|feld|wiese|straat|laan|weg|plein|gracht|kade|dijk|singel|dreef|hof|plantsoen|steeg|gatan|vägen|gata|väg|gränd|torget|vej|gade|allé|stræde|plads|veien|vei|gate|katu|tie|kuja|polku|utca|út',
).map((end) => fold(end).replace(/\.$/, ''));

const STREET_WORDS = new Set(
  list(
    `street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|court|ct|way|terrace|close|crescent|grove|square|sq|hill|gardens|green|parkway|pkwy|highway|hwy|circle|cir|trail|trl|row|mews|quay|parade|walk|rise|view|loop|alley|heights|broadway|plaza|mall|esplanade|turnpike|bypass|wharf|vale|yard|place|pl|ter|expressway|path
    straße|strasse|str|weg|allee|platz|gasse|ring|damm|ufer|chaussee|promenade
    rue|avenue|boulevard|place|chemin|impasse|allée|allées|quai|cours|route|passage|square|rte|bd|faubourg|sentier|esplanade|résidence|lotissement|ruelle|montée|voie|hameau
    jr|jirón|carrera|cra|kra|diagonal|transversal|manzana|mz|privada|priv|prol|prolongación|calle|avenida|avda|av|plaza|paseo|camino|carretera|ctra|ronda|travesía|pasaje|urbanización|barriada|bda|c/|pza|rambla|carrer|callejón|glorieta|cuesta|vía|alameda|passeig|plaça|colonia|col|calzada|blvd|p.º|pº
    via|viale|piazza|corso|vicolo|largo|piazzale|strada|lungomare|v.le|p.zza|c.so|contrada|borgo|località|lungotevere|salita|vico|galleria|lungarno|traversa|rione
    rua|avenida|av|travessa|praça|largo|alameda|estrada|rodovia|r|beco|quadra|ladeira|conjunto|praceta|calçada|urbanização|rotunda
    ulica|ul|aleja|al|aleje|plac|pl|os|osiedle|rynek|szosa|bulwar|rondo|skwer
    straat|laan|weg|plein|gracht|kade|dijk|singel|dreef|plantsoen|steeg
    ulice|ul|náměstí|nám|třída|tř|nábřeží|nábř|sídliště|alej|ulica|námestie|cesta|trieda|bulvár
    cadde|caddesi|cad|sokak|sokağı|sok|sk|mahalle|mahallesi|mah|bulvar|bulvarı|blv|apartmanı|apt|sitesi|meydanı|yolu|çıkmazı
    gatan|vägen|gata|väg|gränd|torg|torget|stigen|backen|vej|gade|plads|vei|gate|veien
    вулиця|вул|проспект|просп|бульвар|бул|провулок|пров|площа|пл|набережна|узвіз|шосе|улица|ул|пр-т|переулок|пер|площадь|набережная|шоссе|вулиці|пр
    οδός|λεωφόρος|λεωφ|πλατεία|πλ|λεωφόρου
    strada|str|bulevardul|bd|b-dul|calea|aleea|piața|intrarea|șoseaua|șos|splaiul
    ulica|ul|cesta|trg|avenija|šetalište|put|naselje|улица|ул|булевард|бул|жк|площад
    đường|phố|ngõ|hẻm|quận|phường|ấp|ngách
    moo|soi|thanon
    jalan|jl|jln|gang|gg|lorong|perumahan|taman|komplek|kampung|dusun|dsn|desa
    nagar|marg|chowk|colony|sector|layout|vihar|enclave|puram|gali|mohalla|salai|extension|extn|thana|upazila
    шоссе|микрорайон|мкр|кв-л|пос|бульв|пров|туп|наб|бул
    شارع|طريق|حي|ميدان|خیابان|کوچه|بلوار|میدان
    רחוב|רח|שדרות|שד|דרך|כיכר
    मार्ग|रोड|सड़क|गली|कॉलोनी|नगर|चौक|सेक्टर
    ถนน|ถ|ซอย|ซ|หมู่|แขวง
    utca|u|út|tér|körút|krt|sétány|köz|sor|tere|útja|fasor|rakpart`,
  ).map((word) => fold(word).replace(/\.$/, '')),
);

const UNIT =
  /^(?:near|opp|opposite|behind|beside)\.?\s\p{Lu}[\p{L}\p{M}.' -]{2,40}$|^(?:apt|app|apartment|appartement|unit|office|villa|shop|bte|boîte|boite|of|oficina|local|interior|ет|ап|вх|бл|suite|ste|flat|floor|fl|room|rm|whg|wohnung|appt|bât|bat|esc|piso|pta|puerta|interno|int|scala|lok|m|bus|byt|daire|d|kat|no|nr|bloco|bl|sala|lgh|tv|th|lok|stock|stiege|top|#|building|bldg|кв|под|lt|dto|esq|et|sc|ap|em|ép|lépcsőház|ajtó|буд|д|корп|стр|под|эт|apto|depto|dpto|casa|int|blk|block|tower|level|lantai|lt|rt|rw|tầng|số|no)\.?(?:\s|:|#|(?=\d))\s?#?(?:\w{0,4}\d\w{0,3}|\p{L})(?:[/-]\w{1,4})?$/iu;

/**
 * A word of streets and a number are a street (`whole`; 1.6 and more is taken without a postal code beside it). One
 * of the two in the shape of a street needs a postal code; a word alone is a quarter, a farm or a family name too.
 */
const STREET_SCORE = {
  whole: 2,
  numberSign: 1.8,
  house: 1.7,
  postBox: 1.6,
  nameAndNumber: 1.2,
  numberAndName: 1.1,
  word: 0.6,
} as const;

/**
 * Cut-offs of `streetScore` that other modules judge a text by; each lies just under the sign of `STREET_SCORE` that
 * shall pass it. `sure`: a word of streets and a number, or a post box. `likely`: the same with room for one sign
 * less. `numbered`: a name and a number. `word`: a word of streets alone.
 */
export const STREET_LEVEL = { sure: 1.6, likely: 1.5, numbered: 1.1, word: 0.6 } as const;

/** Characters of a street with its number: shorter is a code, longer a sentence. Set by hand on the development corpus. */
const STREET_LENGTH = { least: 4, most: 70 } as const;

/** How much a text looks like a street with its number. */
export const streetScore = remember(scoreAsStreet);

function scoreAsStreet(text: string): number {
  // "3rd year" holds no road.
  const folded = fold(text)
    .trim()
    .replace(/(\d)(?:st|nd|rd|th)(?!\p{L})/gu, '$1')
    // "C/Mayor 5", "C\Mayor 5": calle.
    .replace(/^(?:c|av)[/\\](?=\p{L})/u, 'calle ')
    // "ул.Тестовая 3", "Minta u.16": nothing parts the short word from what it belongs to.
    .replace(/(?<!\p{L})(ул|пр|пер|пл|бул|вул|просп|ul|u|av|str)\.(?=\p{L}{3}|\d)/gu, '$1. ');
  if (
    folded.length < STREET_LENGTH.least ||
    folded.length > STREET_LENGTH.most ||
    folded.includes('@') ||
    /https?:|[?={}]|\]\(|\w\.\w{2,}\//.test(folded) ||
    AGE.test(folded) ||
    SEASON_OF_YEAR.test(folded) ||
    YEARS.test(folded) ||
    PLACE_WON.test(folded) ||
    MONTH_OF_YEAR.test(folded)
  )
    return 0;
  if (/[\uac00-\ud7af]/.test(text))
    return /[가-힣](?:로|길|동)\s?\d/.test(text) ? STREET_SCORE.whole : 0;
  if (/\p{L}{3}\s(?:n[º°o]\.?|nr\.?|№|#|núm\.?)\s?\d+/iu.test(text)) return STREET_SCORE.numberSign; // "Sarmiento Nº 428"
  if (
    /^(?:h\.?\s?no|house no|door no|d\.?\s?no|flat no|plot no|số|no|house|villa|shop no|room no|मकान नं)\.?\s?[:#-]?\s?\d/iu.test(
      text,
    )
  )
    return STREET_SCORE.house;
  if (/[\u3040-\u9fff]/.test(folded)) {
    return /(?:丁目|番地|番|号|\d-\d)/.test(folded) ||
      /(?:路|街|道|巷|弄).{0,6}\d+\s*(?:号|號)/.test(folded)
      ? STREET_SCORE.whole
      : 0;
  }
  const digits =
    /(?:^|[\s,.])\d{1,5}\s?(?:[a-z]|bis|ter)?(?:[-/]\w{1,4})?(?=$|[\s,.;:/-])/.test(folded) ||
    /\d/.test(folded);
  const words = folded.split(/[^\p{L}\p{M}'/#º.-]+/u).map((word) => word.replace(/[.']$/, ''));
  const street =
    words.some((word) => STREET_WORDS.has(word)) ||
    words.some((word) =>
      STREET_ENDS.some((end) => word.length > end.length + 1 && word.endsWith(end)),
    );
  if (/^(?:p\.?\s?o\.?\s?box|postfach|bp|apartado|c\.?p\.)\s?\d+/i.test(folded))
    return STREET_SCORE.postBox;
  // A sector of Bucharest is a part of the town.
  if (/^sector(?:ul)?\s\d$/u.test(folded)) return STREET_SCORE.word;
  if (street && digits) return STREET_SCORE.whole;
  // "9 de Julio 5759": a day that a street is named after.
  if (/^\d{1,2} de \p{L}{4,12} \d{1,5}$/u.test(folded)) return STREET_SCORE.whole;
  // "Hackathon Leeds 2019": a year behind what is no street.
  if (!street && /\s(?:199|20[0-3])\d$/.test(folded)) return 0;
  if (isDay(words) || isSinceYear(folded, words)) return 0;
  if (/^\p{L}[\p{L}\p{M}'.\s-]{2,40}\s\d{1,4}\s?[a-z]?(?:[-/]\w{1,5})?$/u.test(folded))
    return STREET_SCORE.nameAndNumber; // "Unter den Eichen 98"
  // "2-21 Sakuradai": a block and a house of Japan.
  if (/^\d{1,3}-\d{1,3}(?:-\d{1,4})? \p{Lu}\p{L}{3,}(?:[- ]\p{L}+)?$/u.test(text.trim()))
    return STREET_SCORE.house;
  if (/^\p{L}[\p{L}\p{M}'.\s-]{2,40}\s\d{1,5}\s\d{1,3}\s?[°ºª](?:\s?\p{L})?$/u.test(folded))
    return STREET_SCORE.whole; // "Belgrano 2660 9° B"
  if (/^\d{1,5}(?:[a-z]|(?:\/\d{1,4}){1,2})?\s\p{L}[\p{L}\p{M}'.\s-]{2,40}$/u.test(folded))
    return STREET_SCORE.numberAndName; // "5362 Willow Creek"
  return street ? STREET_SCORE.word : 0;
}

/** "19 ans", "34 years old": how old somebody is. */
const AGE =
  /^\(?\d{1,2}\s(?:ans|years?|yrs?|jahre?|anos|años|anni|lata?|let|rokov|jaar|år|vuotta|éves|eves|yaşında|ani|godina|лет|года?|років|рок[иу]|ετών|tahun|tuổi)(?!\p{L})/u;
/** "Spring 2013", which ends like a ring road. */
const SEASON_OF_YEAR = /^(?:spring|summer|fall|autumn|winter)\s\d{4}$/u;
/** "2018 - 2020", "(2018–now)" behind the name of a school or a firm, "2003-2008:" before it. */
const YEARS =
  /^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d\s?:|\b(?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)\d\d|present|current|now|heute|oggi|actual|atual|presente)\)?$/;

/** "National 3. Platz", "1st place": what somebody won. */
const PLACE_WON =
  /(?:^|\s)\d{1,3}(?:\.|er|ère|ere|e|eme|ème|st|nd|rd|th|º|°|ª)?\s(?:platz|place|prize|preis|prix|posto|puesto|lugar|premio|misto|miesto|miejsce|plats|plads|plass|plaats|hely|sija)$/u;
/** "Italy 05/2022 - 03/2024", "2020/06": a month of a year. */
const MONTH_OF_YEAR =
  /(?<!\d)(?:(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d|(?:19|20)\d\d[/.](?:0?[1-9]|1[0-2]))(?!\d)/;

/** "May 16", "16 mai 1983": a day, unless a word of streets says that one is called so. */
const isDay = (words: readonly string[]): boolean => {
  const names = words.filter((word) => /\p{L}{3}/u.test(word));
  return names.length === 1 && MONTHS.has(names[0] ?? '');
};

/** "Registered since 2019", "Available from May 2026": a year behind a month or a word for "since". */
const isSinceYear = (text: string, words: readonly string[]): boolean =>
  /\s(?:19[5-9]|20[0-4])\d$/.test(text) &&
  words.some((word) => MONTHS.has(word) || SINCE_WORDS.has(word));
const SINCE_WORDS = new Set(SINCE.map(fold));

/** A flat, floor or unit that belongs to the street before or after it. */
export function isUnit(text: string): boolean {
  const bare = text.trim();
  if (UNIT.test(bare) || /^#\s?[\w-]{1,8}$/.test(bare)) return true;
  // "7º Izq", "2ª 1ª", "7° B", "27동 475호"
  return (
    /^\d{1,3}\.?\s?[ºª°](?:\s?(?:\d{1,2}\s?[ºª°]|\p{L}{1,4}(?!\p{L})\.?))*$/u.test(bare) ||
    /^\d{1,2}\.\s?(?:tv|th|mf|sal)\.?$/iu.test(bare) ||
    /^\d{1,4}동(?:\s?\d{1,4}호)?$|^\d{1,4}호$/u.test(bare)
  );
}
