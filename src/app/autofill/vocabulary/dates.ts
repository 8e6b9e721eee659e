import { fold, list } from './fold.ts';

/** Languages whose month names are known, from the browser's own tables. */
const LOCALES =
  'en de fr es it pl nl pt cs tr sv da nb fi uk ru el ro hu sk hr sl bg lt lv et ca eu'.split(' ');

/** Short forms that people print and the tables do not hold. */
const SHORT = `sept|sep|1:janv|2:févr|2:fev|7:juil|1:ene|4:abr|8:ago|9:set|9:sett|10:out|12:dez|12:dic|5:mag|6:giu|7:lug|8:ago|10:ott|
3:mär|3:mrz|3:mrt|5:mei|5:mai|6:jun|7:jul|8:aug|10:okt|12:dec|1:sty|2:lut|4:kwi|5:maj|6:cze|7:lip|8:sie|9:wrz|10:paź|11:lis|12:gru|
1:led|2:úno|3:bře|4:dub|5:kvě|6:čvn|7:čvc|8:srp|9:zář|10:říj|11:lis|12:pro|1:oca|2:şub|4:nis|6:haz|7:tem|8:ağu|9:eyl|10:eki|11:kas|12:ara|
1:tammi|2:helmi|3:maalis|4:huhti|5:touko|6:kesä|7:heinä|8:elo|9:syys|10:loka|11:marras|12:joulu|1:ιανουαριοσ|2:φεβρουαριοσ|3:μαρτιοσ|4:απριλιοσ|5:μαιοσ|6:ιουνιοσ|7:ιουλιοσ|8:αυγουστοσ|9:σεπτεμβριοσ|10:οκτωβριοσ|11:νοεμβριοσ|12:δεκεμβριοσ|1:januar|2:februar|3:marts|6:juni|7:juli|10:oktober|1:jan|2:feb|3:mar|4:apr|5:may|6:june|7:july|11:nov|3:märz|1:jänner|2:feber|
1:stycznia|3:března|5:май|5:мая|1:січ|2:лют|3:бер|4:кві|5:тра|6:чер|7:лип|8:сер|9:вер|10:жов|11:лис|12:гру`;

const months = new Map<string, number>();
function learn(name: string, month: number) {
  const key = fold(name).replace(/\.$/, '').trim();
  if (/^\p{L}{2,}$/u.test(key) && !months.has(key)) months.set(key, month);
}
for (const locale of LOCALES) {
  for (const month of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const date = Date.UTC(2024, index, 15);
      learn(alone.format(date), index + 1);
      learn(
        inDate.formatToParts(date).find((part) => part.type === 'month')?.value ?? '',
        index + 1,
      );
    }
  }
}
for (const entry of list(SHORT)) {
  const [number, name] = entry.includes(':') ? entry.split(':') : ['9', entry];
  learn(name ?? '', Number(number));
}

/** Month number by folded name without a dot. */
export const MONTHS: ReadonlyMap<string, number> = months;

/** "Until now" in many languages. */
export const PRESENT = list(
  `present|current|currently|now|today|to date|ongoing|till date|until now|till now|to present|present day|date|up to now|until today|till present|until present|continuing
  heute|bis heute|aktuell|jetzt|gegenwärtig|laufend|dato|derzeit|bis jetzt|bis dato|andauernd|gegenwart|momentan|fortlaufend|zurzeit
  aujourd'hui|aujourd’hui|à ce jour|présent|actuel|actuellement|maintenant|en cours|ce jour|jusqu'à présent|à présent|jusqu'à aujourd'hui|jusqu'à ce jour|poste actuel
  actualidad|actual|presente|hoy|actualmente|la actualidad|hasta la fecha|en curso|ahora|hasta hoy|fecha actual|hasta la actualidad|a la fecha|al presente
  oggi|presente|attuale|in corso|ad oggi|attualmente|attualità|tuttora|adesso|a oggi|alla data attuale|corrente
  atual|presente|atualmente|hoje|até o momento|momento|o momento|até ao presente|atualidade|em curso|até hoje|agora|até à data|até à atualidade|o presente|até agora|data atual|actualmente|cursando|emprego atual
  obecnie|teraz|do dziś|dziś|nadal|do teraz|aktualnie|chwila obecna|do chwili obecnej|do dzisiaj|dzisiaj|w toku|do nadal|trwa
  heden|nu|tot heden|huidig|vandaag|tot nu|momenteel|tot op heden|lopend|nu toe|op heden|tot nu toe
  současnost|dosud|nyní|současně|dnes|do současnosti|doteraz|súčasnosť|súčasnosti|až dosud|až do současnosti|doposud|stále|teď|do teď|trvá|prítomnosť|aktuálne|aktuálně|do teraz|do dnes
  günümüz|halen|devam ediyor|şu an|hala|hâlen|bugün|devam|devam etmekte|şimdi|günümüze kadar|şu anda|bugüne kadar|halen devam ediyor|hâlâ|halihazırda|şu ana kadar|devam ediyorum|güncel|mevcut
  nuvarande|nu|idag|pågående|tills vidare|i dag|till dags dato|fortfarande|tillsvidare
  nu|i dag|nuværende|nå|nåværende|d.d|dags dato|pågår|fortsat|fremdeles|pågående|igangværende
  nykyinen|nykyhetki|jatkuu|tällä hetkellä|nyt|nykyään|toistaiseksi
  現在|現在に至る|至現在|在職中|今日|現職|今|継続中|勤務中
  дотепер|теперішній час|до сьогодні|нині|сьогодні|по теперішній час|зараз|до цього часу|по сьогодні|понині|наразі|по сьогоднішній день|по цей час|настоящее время|по настоящее время|наст. время|н.в|сейчас|по сей день|до настоящего времени|наст. вр|по н.в|сегодня|нв
  σήμερα|έως σήμερα|παρόν|τώρα|μέχρι σήμερα|ως σήμερα|εώς σήμερα
  prezent|în prezent|in prezent|astăzi|azi|acum|actual|până în prezent|pana in prezent
  jelenleg|jelen|napjainkig|máig|folyamatban|mai nap|most|a mai napig|ma|jelenlegi
  至今|现在|目前|迄今|到现在|今|现今|至现在
  현재|재직중|재직 중|현재까지|진행중|진행 중|재직
  trenutno|danas|sada|sadašnjost|sedaj|danes|dabar|iki dabar|šiuo metu|tagad|šobrīd|praegu|tänaseni|до момента|сега|в момента|понастоящем|actualitat`,
);

/** "Since" before a single date: the job goes on. */
export const SINCE = list(
  `since|from|seit|ab|seit dem|depuis|dès|desde|dal|dall'|da|desde|od|od roku|sinds|vanaf|od|sedan|från|siden|fra|alkaen|від|з|с|од|από|din|de la|începând cu|óta|자|startet|ongoing since|starting|depuis le|seit dem|depuis le|dallo|dal mese di|a partire da|a partir de|starting from|beginning|von|kezdve|lähtien|od dnia|od měsíce|per|eff.|since the|nuo|kopš|alates`,
);

/** Between the two dates of a range. */
export const UNTIL = list(
  `to|until|till|through|thru|bis|bis zum|zum|à|au|jusqu'à|jusqu'au|jusqu'en|a|al|hasta|hasta el|fino a|fino al|até|ate|ao|à|do|aż do|tot|tot en met|t/m|tot|až|až do|do|ile|-|till|til|asti|to the|から|至|до|по|έως|ως|μέχρι|până la|până în|pana in|la|ig|至|到|~|〜|～|부터|y|e|and|und|et|se|fram till|e até`,
);
