import type { LanguageWords } from './language-words.ts';

/** Latvian. */
export const lv: LanguageWords = {
  code: 'lv',
  frequent: 'un ir no ar par uz pieredze izglītība prasmes valodas darba pašlaik universitāte gada',
  documentTitles: 'dzīves apraksts|dzīvesgājums|cv',
  headings: {
    contact:
      'personas dati|kontakti|kontaktinformācija|personīgā informācija|personiskā informācija',
    summary: 'par mani|kopsavilkums|profils|mērķis',
    experience: 'darba pieredze|pieredze|profesionālā pieredze|prakse|karjera',
    education:
      'izglītība|izglītība un apmācība|apmācības|kursi|sertifikāti|papildu izglītība|kursi un semināri',
    skills:
      'prasmes|kompetences|datorprasmes|tehniskās prasmes|citas prasmes|prasmes un iemaņas|personīgās prasmes|iemaņas',
    languages: 'valodas|valodu zināšanas|svešvalodas|valodu prasmes',
    projects: 'projekti|publikācijas',
    references: 'atsauksmes|rekomendācijas',
    other:
      'intereses|hobiji|brīvprātīgais darbs|apbalvojumi|papildu informācija|cita informācija|vaļasprieki|autovadītāja apliecība',
  },
  labels: {
    name: 'vārds, uzvārds|vārds uzvārds|vārds un uzvārds',
    first: 'vārds',
    last: 'uzvārds',
    email: 'e-pasts|e-pasta adrese|epasts',
    mobile: 'mobilais|mobilais tālrunis|mob',
    phone: 'tālrunis|tālr|telefons|tel|tālruņa numurs',
    address: 'adrese|dzīvesvieta|dzīvesvietas adrese|deklarētā adrese',
    zip: 'pasta indekss',
    city: 'pilsēta|pilsēta un pasta indekss',
    country: 'valsts',
    birth: 'dzimšanas datums|dzimšanas vieta|dzimis|dzimusi|dzimšanas gads',
    link: 'mājaslapa|tīmekļa vietne',
    ignored: 'pilsonība|dzimums|ģimenes stāvoklis|tautība|profesija',
  },
  jobLabels: {
    company:
      'darba devējs|uzņēmums|darba vieta|organizācija|darba devēja nosaukums un adrese|darba devēja vārds un adrese',
    title: 'amats|profesija vai ieņemamais amats|ieņemamais amats',
    period: 'periods|laiks|datums|laika posms|datumi',
  },
  present: 'pašlaik|šobrīd|tagad|līdz šim|līdz šim brīdim|šodien|tagadne',
  since: 'kopš|no',
  until: 'līdz',
  months:
    '1:janvāris|1:janv|2:februāris|2:febr|3:marts|4:aprīlis|4:apr|5:maijs|6:jūnijs|6:jūn|7:jūlijs|7:jūl|8:augusts|8:aug|9:septembris|9:sept|10:oktobris|10:okt|11:novembris|11:nov|12:decembris|12:dec',
  titles:
    'vadītājs|vadītāja|direktors|direktore|inženieris|inženiere|programmētājs|programmētāja|izstrādātājs|asistents|asistente|skolotājs|skolotāja|lektors|viesmīlis|viesmīle|pārdevējs|pārdevēja|tehniķis|medmāsa|ārsts|ārste|jurists|juriste|grāmatvedis|grāmatvede|administrators|administratore|konsultants|konsultante|speciālists|speciāliste|analītiķis|analītiķe|šoferis|noliktavas|pavārs|pavāre|students|studente|praktikants|koordinators|koordinatore|dizaineris|dizainere|žurnālists|tulks|pētnieks|darbinieks|darbiniece|menedžeris|projektu|vecākais',
  employers:
    'universitāte|slimnīca|banka|skola|ģimnāzija|institūts|aģentūra|ministrija|apdrošināšana|biedrība|pašvaldība|augstskola|aptieka|koledža|sia|nodibinājums',
};
