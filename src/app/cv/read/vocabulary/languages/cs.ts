import type { LanguageWords } from './language-words.ts';

/** Czech. */
export const cs: LanguageWords = {
  code: 'cs',
  frequent: 'a v na s pro ve z do od vzdělání zkušenosti dovednosti jazyky současnost nových',
  documentTitles:
    'životopis|strukturovaný životopis|profesní životopis|curriculum vitae|cv|motivační dopis|můj životopis|strukturovaný profesní životopis',
  headings: {
    contact:
      'kontakt|kontaktní údaje|osobní údaje|osobní informace|kontakty|profily|sociální sítě|kontaktné údaje|osobné údaje|kontaktní informace|informace|základní údaje|osobní údaje a kontakt|osobní|kontakty a odkazy',
    summary:
      'profil|o mně|shrnutí|profesní profil|o mne|úvod|souhrn|zhrnutie|osobní profil|stručně o mně|cíl|kariérní cíl|představení',
    experience:
      'pracovní zkušenosti|zkušenosti|praxe|profesní zkušenosti|pracovní praxe|zaměstnání|průběh zaměstnání|dosavadní praxe|profesní praxe|kariéra|pracovné skúsenosti|skúsenosti|prax|zamestnanie|odborná praxe|přehled praxe|profesní historie|pracovní historie|pracovní zkušenost|zaměstnání a praxe|přehled praxe a zkušeností|pracovní a profesní zkušenosti|předchozí zaměstnání|průběh praxe|dosavadní zaměstnání|praktické zkušenosti|pracovní zkušenosti a praxe|kariérní postup|brigády|stáže|pracovní kariéra|profesní kariéra|zaměstnavatelé',
    education:
      'vzdělání|vzdělávání|studium|školení|kurzy|certifikáty|dosažené vzdělání|kurzy a školení|kurzy a certifikáty|vzdelanie|vzdelávanie|škola|průběh studia|vzdělání a kurzy|vzdělání a školení|nejvyšší dosažené vzdělání|odborné vzdělání|další vzdělání|další vzdělávání|kvalifikace|kurzy, školení|kurzy a semináře|odborná školení|odborné kurzy|vzdělání, odborná příprava a školení|vzdělání, školení|školy|osvědčení|absolvované kurzy|certifikace|průběh vzdělání',
    skills:
      'dovednosti|znalosti|schopnosti|znalosti a dovednosti|schopnosti a dovednosti|zručnosti|počítačové znalosti|další dovednosti|kompetence|silné stránky|odborné znalosti|technické znalosti|technické dovednosti|osobní dovednosti|odborné dovednosti|pc dovednosti|počítačové dovednosti|znalost práce na pc|znalosti a schopnosti|digitální dovednosti|technologie|vlastnosti|osobní vlastnosti|schopnosti, znalosti a dovednosti|jiné dovednosti|znalosti pc|práce na pc|práce s pc',
    languages:
      'jazyky|jazykové znalosti|jazykové dovednosti|jazyková vybavenost|znalost jazyků|cizí jazyky|jazykové schopnosti|jazyk|mateřský jazyk|další jazyky|jazyková znalost',
    projects:
      'projekty|publikacje|projekty własne|publikace|vlastní projekty|publikácie|patenty|projekty a publikace|projekt|vybrané projekty|publikační činnost|osobní projekty',
    references: 'reference|doporučení|referencie|odporúčania|referenční osoby|referenční kontakty',
    other:
      'zájmy|koníčky|zájmy a koníčky|záľuby|záujmy|dobrovolnictví|ocenění|ostatní|další informace|úspěchy|řidičský průkaz|osobní zájmy|záliby|volný čas|dobrovoľníctvo|zájmy a volný čas|dobrovolnictví a zájmy|dobrovolná činnost|mimoškolní aktivity|doplňující informace|další aktivity|jiné|různé|řidičské oprávnění|zájem|prohlášení|souhlas se zpracováním osobních údajů|další|dobrovolnické aktivity|zájmová činnost',
  },
  labels: {
    name: 'jméno|jméno a příjmení|příjmení a jméno|jméno / příjmení|příjmení / jméno|jméno, příjmení|příjmení, jméno|titul, jméno, příjmení|titul, jméno a příjmení',
    first: 'křestní jméno|jméno(-a)',
    last: 'příjmení',
    email: 'e-mailová adresa|e-mail|email|mail|emailová adresa',
    mobile: 'mobil|mobilní telefon|mobilní číslo|mob',
    phone: 'telefonní číslo|telefon|tel|tel. číslo|kontaktní telefon|tel.č',
    address:
      'adresa|bydliště|trvalé bydliště|místo bydliště|adresa bydliště|trvalý pobyt|kontaktní adresa|korespondenční adresa|adresa trvalého bydliště|přechodné bydliště',
    street: 'ulice',
    zip: 'psč',
    city: 'město|obec|psč a město|psč, město|psč a obec|město a psč',
    state: 'kraj',
    country: 'země|stát',
    birth:
      'datum narození|místo narození|narozen|narozena|datum a místo narození|rok narození|nar|narozen/a',
    link: 'webová stránka|webové stránky|web',
    ignored:
      'národnost|státní příslušnost|pohlaví|rodinný stav|věk|řidičský průkaz|datum|stav|povolání|pozice|občanství|děti',
  },
  placeholders: 'vaše|jméno|příjmení|název|společnosti|firmy|pozice|město',
  homes: {
    current:
      'přechodné bydliště|přechodná adresa|kontaktní adresa|korespondenční adresa|doručovací adresa|současné bydliště|aktuální adresa|přechodný pobyt',
    other: 'trvalé bydliště|trvalá adresa|adresa trvalého bydliště|trvalý pobyt',
  },
  jobLabels: {
    company:
      'zaměstnavatel|společnost|firma|název zaměstnavatele|název firmy|organizace|jméno zaměstnavatele|jméno a adresa zaměstnavatele|název a adresa zaměstnavatele|jméno nebo název a adresa zaměstnavatele',
    title:
      'pozice|pracovní pozice|funkce|povolání nebo vykonávaná funkce|povolání|role|pracovní zařazení|vykonávaná funkce|povolání nebo funkce|zastávaná pozice',
    period: 'období|datum|doba|od – do|termín|data|trvání|časové období',
  },
  told: {
    works: 'pracuji|pracoval jsem|pracovala jsem|jsem pracoval|jsem pracovala|působím',
    as: 'jako|na pozici',
    at: 've společnosti|ve firmě|v|ve|u|pro',
  },
  present:
    'současnost|dosud|nyní|současně|dnes|do současnosti|doteraz|súčasnosť|súčasnosti|až dosud|až do současnosti|doposud|stále|teď|do teď|trvá|prítomnosť|aktuálne|aktuálně|do teraz|do dnes|současnosti|do nyní|dodnes|až doposud|současná',
  since: 'od|od roku|od měsíce',
  until: 'až|do|až do|-',
  months:
    '1:leden|1:ledna|1:led|2:únor|2:února|2:úno|3:březen|3:března|3:bře|4:duben|4:dubna|4:dub|5:květen|5:května|5:kvě|6:červen|6:června|6:čvn|7:červenec|7:července|7:čvc|8:srpen|8:srpna|8:srp|9:září|9:zář|10:říjen|10:října|10:říj|11:listopad|11:listopadu|11:lis|12:prosinec|12:prosince|12:pro',
  sideJobs: 'dobrovol|brigád|na volné noze|osvč|člen dozorčí|členka dozorčí|vedlejší činnost',
  titles:
    'ředitel|ředitelka|vedoucí|manažer|manažerka|inženýr|inženýrka|vývojář|vývojářka|programátor|programátorka|technik|technička|asistent|asistentka|účetní|administrativní|sestra|zdravotní|obchodní|obchodník|zástupce|zástupkyně|prodavač|prodavačka|prodejce|poradce|poradkyně|konzultant|konzultantka|sekretářka|učitel|učitelka|lektor|lektorka|analytik|analytička|architekt|architektka|grafik|grafička|návrhář|designér|designérka|redaktor|redaktorka|stážista|stážistka|praktikant|brigádník|dělník|dělnice|operátor|operátorka|kuchař|kuchařka|číšník|servírka|lékař|lékařka|právník|právnička|advokát|advokátka|nákupčí|auditor|auditorka|koordinátor|koordinátorka|pokladní|skladník|řidič|řidička|elektrikář|mechanik|lékárník|psycholog|výzkumník|výzkumný|pracovník|pracovnice|specialista|specialistka|majitel|majitelka|jednatel|správce|administrátor|tester|překladatel|překladatelka|logistik|mistr|recepční|stavbyvedoucí|projektový|projektant|projektantka|personalista|personalistka|referent|referentka|riaditeľ|riaditeľka|vedúci|vedúca|vývojár|účtovník|účtovníčka|predajca|učiteľ|učiteľka|lekár|pracovníčka|vodič|zámečník|svářeč|fyzioterapeut|hlavní|odborný',
  employers:
    'skupina|banka|pojišťovna|nemocnice|klinika|univerzita|škola|gymnázium|institut|agentura|firma|úřad|ministerstvo|závody|služby|stavby|doprava|energetika|logistika|lékárna|restaurace|nadace|laboratoř|nakladatelství|stavební|strojírny|pivovar|družstvo|obec|město|ústav|podnik|poliklinika|magistrát|tiskárna|technologie|systémy|nemocnica|obecní|stavebniny',
};
