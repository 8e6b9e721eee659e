import { fold, list } from './fold.ts';

/** Titles and forms of address before a name. */
const HONORIFICS = new Set(
  list(
    `dr|dra|drs|prof|professor|mr|mrs|ms|miss|mx|sir|dame|herr|frau|hr|fr|ing|dipl|dipl.-ing|dipl-ing|dipl.-kfm|dipl.-kffr|dipl.-inf|dipl.-phys|dipl.-wirt.-ing|dipl.-oec|dipl.-psych|dipl.-chem|dipl.-math|dipl.-betriebsw|diplom|mag|mgr|mgr.inż|inż|lic|bc|mudr|judr|phdr|rndr|paeddr|thdr|pharmdr|mvdr|doc|csc|drsc|m|mme|mlle|monsieur|madame|mademoiselle|me|maître|sr|sra|srta|señor|señora|don|doña|d|dña|sig|sig.ra|sig.na|signor|signora|dott|dott.ssa|dottore|dottoressa|avv|arch|rag|geom|prof.ssa|dhr|mevr|mw|ir|de heer|mevrouw|pan|pani|p|bay|bayan|av|uzm|doç|yrd|op|öğr|med|rer|nat|phil|jur|iur|pol|oec|habil|h.c|hc|ing.arch|univ|msc|bsc|mba|ma|ba|eng|engº|engª|dipl.ing|dipl.-kauffr|dipl.-kaufm|mag.a|dkfm|dkff|di|fil|tekn|κ|κα|κος|пан|пані|г-н|г-жа|д-р|проф|δρ|ing.mgr|jur|vet|theol|dent|ass|ra|stb|wp|dipl.-soz.päd|dipl.-soz|dipl.-biol|dipl.-geogr|dipl.-verw|dipl.-hdl|dipl.-päd|dipl.-designer|rev|hon|capt|lt|col|gen|sgt|sc|spec|bacc|struč|oec|kand|cand|ст|mtro|mtra|lcdo|lcda|lic|adv|er|eng|prim|doz`,
  ).map((word) => fold(word).replace(/\./g, '')),
);

/** Degrees, memberships and generations after a name. */
const SUFFIXES = new Set(
  list(
    `phd|ph.d|md|m.d|mba|m.b.a|msc|m.sc|bsc|b.sc|ma|m.a|ba|b.a|bs|ms|m.s|b.s|meng|m.eng|beng|b.eng|llm|ll.m|llb|ll.b|jd|j.d|esq|cpa|cfa|acca|aca|cima|pmp|rn|pe|p.e|dds|dvm|edd|psyd|mph|mpa|mfa|frcs|mrcp|cissp|shrm-cp|sphr|phr|csm|jr|sr|ii|iii|iv|dr|csc|drsc|dis|ing|m.ed|med|mres|mphil|dphil|dipl|dip|cert|fcca|cma|cia|cisa|cism|mcipd|fcipd|assoc|cipd|obe|mbe|cbe|diplom|dipl.-ing|mag|bakk|fh|tu|univ|m.b.a.|ph.d.|mgr|bc|bcom|b.com|mcom|m.com|b.tech|m.tech|btech|mtech|bba|b.b.a|mca|bca|ca|cs|lpn|np|aprn|bsn|msn|cnm|lcsw|mft|ceng|c.eng|mice|riba|mrics|frics|hons|qc|kc|emba|cipp|sc|m.arch|bfa|aia|fia|asa|mca`,
  ).map((word) => fold(word).replace(/\./g, '')),
);

/** Small words that begin a family name. */
const PARTICLES = new Set(
  list(
    `von|van|vom|zu|zum|zur|de|den|der|des|del|della|delle|dello|degli|dei|dell|dal|dalla|dalle|di|da|do|dos|das|du|d|la|le|las|los|lo|ter|ten|te|el|al|bin|ben|ibn|abu|af|av|op|'t|mac|mc|st|saint|san|santa|ap|abd|auf|aus|in|het|zum|o|y|e|i|und|vande|vander|di|ó|ní|uí|nic|dela|delos|delas|dels|bint|binti|בן|אבו|דה|בת`,
  ),
);

/** Second given names that are frequent in Spanish, Portuguese and Catalan double names. */
const SECOND_GIVEN = new Set(
  list(
    `alexander|alexandra|steven|stiven|kevin|mauricio|hernán|camilo|orlando|paola|milena|marcela|viviana|ximena|catalina|juliana|liliana|estefanía|maría|maria|josé|jose|luis|luís|luiz|carlos|antonio|antônio|antónio|juan|jesús|manuel|miguel|ángel|francisco|javier|alberto|andrés|david|fernando|pablo|pedro|rafael|ramón|enrique|ignacio|eduardo|alejandro|jorge|isabel|teresa|carmen|pilar|dolores|rosa|elena|luisa|cristina|ana|eugenia|victoria|fernanda|paula|clara|beatriz|mercedes|ángeles|josefa|concepción|lucía|sofía|gabriela|alejandra|patricia|beatriz|helena|eduarda|luiza|luísa|cecília|aparecida|fátima|inês|joão|paulo|henrique|augusto|césar|cesar|felipe|gabriel|guilherme|gustavo|vinícius|vitor|victor|cláudia|regina|cristine|vitória|júlia|laura|marina|mariana|rita|rosário|conceição|daniel|roberto|ricardo|sergio|sérgio|marcos|mateus|lucas|andrea|valentina|camila|carolina|inés|belén|soledad|consuelo|xavier|joaquín|joaquim|agustín|agustin|emilio|tomás|nicolás|martín|santiago|sebastián|diego|iván|óscar|hugo|adrián`,
  ).map(fold),
);

const strip = (word: string) => fold(word).replace(/[.,()]/g, '');

/**
 * Whether a word is a title or a salutation ("Dr.", "Frau"); a single letter only with its full
 * stop.
 */
export const isHonorific = (word: string) =>
  HONORIFICS.has(strip(word)) && (/\.$/.test(word) || strip(word).length > 1);
/** Whether a word follows a name without being part of it ("Jr.", "MBA"). */
export const isNameSuffix = (word: string) => SUFFIXES.has(strip(word)) && !isShortName(word);

/** "Bâ" and "Ma" are family names: a degree of two letters has no accent and is no word with small letters. */
const isShortName = (word: string) =>
  /^(?:\p{Lu}\p{Ll}|\p{Lu}[^\p{ASCII}])$/u.test(word) && !/^(?:Dr|Jr|Sr|Bc)$/u.test(word);

/** Whether a word belongs to the family name behind it ("van", "de", "al"). */
export const isParticle = (word: string) =>
  (PARTICLES.has(word.toLowerCase().replace(/[’']$/, '')) && word.length < 7) ||
  // "Mac an Bhaird": in capitals they are given names elsewhere.
  /^(?:an|na)$/.test(word);
/** Whether a word ends a given name behind a particle ("María del Carmen"). */
export const isMarianName = (word: string) =>
  /^(?:carmen|pilar|rosario|mar|jes[uú]s|dolores|[aá]ngeles|roc[ií]o|socorro|consuelo|f[aá]tima|luz|cielo)$/i.test(
    word,
  );

/** Whether a word is a usual second given name, so that no family name begins there ("Maria"). */
export const isSecondGivenName = (word: string) => SECOND_GIVEN.has(fold(word));
