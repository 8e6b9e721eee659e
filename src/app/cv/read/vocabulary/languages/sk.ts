import type { LanguageWords } from './language-words.ts';

/** Slovak. */
export const sk: LanguageWords = {
  code: 'sk',
  frequent: 'a v na s pre vo zo vzdelanie skúsenosti jazyky súčasnosť zručnosti',
  documentTitles:
    'životopis|profesijný životopis|štruktúrovaný životopis|curriculum vitae|motivačný list|europass životopis',
  headings: {
    contact:
      'kontakt|kontaktní údaje|osobní údaje|osobní informace|kontakty|profily|sociální sítě|kontaktné údaje|osobné údaje|osobné informácie|kontaktné informácie|základné údaje',
    summary:
      'profil|o mně|shrnutí|profesní profil|o mne|úvod|souhrn|zhrnutie|profesijný profil|osobný profil|súhrn|cieľ|kariérny cieľ',
    experience:
      'pracovní zkušenosti|zkušenosti|praxe|profesní zkušenosti|pracovní praxe|zaměstnání|průběh zaměstnání|dosavadní praxe|profesní praxe|kariéra|pracovné skúsenosti|skúsenosti|prax|zamestnanie|odborná praxe|přehled praxe|odborná prax|profesijné skúsenosti|priebeh zamestnania|priebeh zamestnaní|pracovná prax|stáže|brigády|pracovná skúsenosť',
    education:
      'vzdělání|vzdělávání|studium|školení|kurzy|certifikáty|dosažené vzdělání|kurzy a školení|kurzy a certifikáty|vzdelanie|vzdelávanie|škola|průběh studia|vzdelanie a kurzy|školenia|štúdium|kurzy a školenia|vzdelávanie a príprava|dosiahnuté vzdelanie|vzdelanie a príprava|certifikácie|najvyššie dosiahnuté vzdelanie',
    skills:
      'dovednosti|znalosti|schopnosti|znalosti a dovednosti|schopnosti a dovednosti|zručnosti|počítačové znalosti|další dovednosti|kompetence|silné stránky|vedomosti|odborné znalosti|jazykové a odborné zručnosti|znalosti a zručnosti|technické zručnosti|osobné zručnosti|ostatné znalosti|digitálne zručnosti|zručnosti a schopnosti|osobné vlastnosti|vlastnosti|počítačové zručnosti|ďalšie zručnosti|vodičské zručnosti',
    languages:
      'jazyky|jazykové znalosti|jazykové dovednosti|jazyková vybavenost|znalost jazyků|cizí jazyky|jazykové schopnosti|jazykové zručnosti|cudzie jazyky|materinský jazyk|ďalšie jazyky',
    projects: 'projekty|publikacje|projekty własne|publikace|vlastní projekty|publikácie|patenty',
    references: 'reference|doporučení|referencie|odporúčania|referenční osoby',
    other:
      'zájmy|koníčky|zájmy a koníčky|záľuby|záujmy|dobrovolnictví|ocenění|ostatní|další informace|úspěchy|řidičský průkaz|osobní zájmy|záliby|volný čas|dobrovoľníctvo|hobby|ocenenia|ostatné|ďalšie informácie|vodičský preukaz|voľný čas|doplňujúce informácie|úspechy|iné|záujmy a koníčky',
  },
  labels: {
    name: 'meno a priezvisko|priezvisko a meno|meno / priezvisko|priezvisko / meno|titul, meno a priezvisko|priezvisko(á) / meno(á)',
    first: 'meno',
    last: 'priezvisko',
    email: 'e-mailová adresa|email|e-mail',
    mobile: 'mobil|mobilný telefón|mob|mobilné číslo',
    phone: 'telefón|tel|telefónne číslo|tel. číslo|kontakt',
    address:
      'adresa|bydlisko|trvalé bydlisko|miesto bydliska|adresa bydliska|kontaktná adresa|prechodné bydlisko|trvalý pobyt',
    street: 'ulica',
    zip: 'psč',
    city: 'mesto|psč a mesto|psč, mesto|psč a obec|mesto a psč',
    state: 'kraj',
    country: 'krajina|štát',
    birth: 'dátum narodenia|miesto narodenia|dátum a miesto narodenia|narodený|narodená',
    link: 'webová stránka|web',
    ignored:
      'štátna príslušnosť|národnosť|pohlavie|rodinný stav|vek|vodičský preukaz|stav|štátne občianstvo|povolanie',
  },
  homes: {
    current:
      'prechodné bydlisko|korešpondenčná adresa|prechodný pobyt|súčasné bydlisko|prechodná adresa',
    other: 'trvalé bydlisko|trvalý pobyt|trvalá adresa|adresa trvalého bydliska',
  },
  jobLabels: {
    company:
      'zamestnávateľ|spoločnosť|firma|názov zamestnávateľa|organizácia|názov a adresa zamestnávateľa|meno a adresa zamestnávateľa',
    title:
      'pozícia|pracovná pozícia|funkcia|povolanie|zamestnanie|zamestnanie alebo pracovné zaradenie|zamestnanie alebo zastávaná pozícia|povolanie alebo pozícia',
    period: 'obdobie|dátum|trvanie|od – do|dátumy',
  },
  told: {
    works: 'pracujem|pracoval som|pracovala som|som pracoval|som pracovala|pôsobím',
    as: 'ako|na pozícii',
    at: 'v spoločnosti|vo firme|v|vo|u|pre',
  },
  present:
    'současnost|dosud|nyní|současně|dnes|do současnosti|doteraz|súčasnosť|súčasnosti|až dosud|až do současnosti|doposud|stále|teď|do teď|trvá|prítomnosť|aktuálne|aktuálně|do teraz|do dnes|dodnes|teraz|v súčasnosti|po súčasnosť|až doteraz',
  since: 'od|od roku',
  until: 'do|až|až do|po|-',
  months:
    '1:január|1:januára|1:jan|2:február|2:februára|2:feb|3:marec|3:marca|3:mar|4:apríl|4:apríla|4:apr|5:máj|5:mája|6:jún|6:júna|7:júl|7:júla|8:august|8:augusta|8:aug|9:september|9:septembra|9:sep|10:október|10:októbra|10:okt|11:november|11:novembra|11:nov|12:december|12:decembra|12:dec',
  sideJobs: 'dobrovoľ|brigád|živnosť|člen dozornej|členka dozornej',
  titles:
    'ředitel|ředitelka|vedoucí|manažer|manažerka|inženýr|inženýrka|vývojář|vývojářka|programátor|programátorka|technik|technička|asistent|asistentka|účetní|administrativní|sestra|zdravotní|obchodní|obchodník|zástupce|zástupkyně|prodavač|prodavačka|prodejce|poradce|poradkyně|konzultant|konzultantka|sekretářka|učitel|učitelka|lektor|lektorka|analytik|analytička|architekt|architektka|grafik|grafička|návrhář|designér|designérka|redaktor|redaktorka|stážista|stážistka|praktikant|brigádník|dělník|dělnice|operátor|operátorka|kuchař|kuchařka|číšník|servírka|lékař|lékařka|právník|právnička|advokát|advokátka|nákupčí|auditor|auditorka|koordinátor|koordinátorka|pokladní|skladník|řidič|řidička|elektrikář|mechanik|lékárník|psycholog|výzkumník|výzkumný|pracovník|pracovnice|specialista|specialistka|majitel|majitelka|jednatel|správce|administrátor|tester|překladatel|překladatelka|logistik|mistr|recepční|stavbyvedoucí|projektový|projektant|projektantka|personalista|personalistka|referent|referentka|riaditeľ|riaditeľka|vedúci|vedúca|vývojár|účtovník|účtovníčka|predajca|učiteľ|učiteľka|lekár|pracovníčka|vodič|zámečník|svářeč|fyzioterapeut|hlavní|odborný',
  employers:
    'skupina|banka|pojišťovna|nemocnice|klinika|univerzita|škola|gymnázium|institut|agentura|firma|úřad|ministerstvo|závody|služby|stavby|doprava|energetika|logistika|lékárna|restaurace|nadace|laboratoř|nakladatelství|stavební|strojírny|pivovar|družstvo|obec|město|ústav|podnik|poliklinika|magistrát|tiskárna|technologie|systémy|nemocnica|obecní|stavebniny',
};
