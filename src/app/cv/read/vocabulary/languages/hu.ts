import type { LanguageWords } from './language-words.ts';

/** Hungarian. */
export const hu: LanguageWords = {
  code: 'hu',
  frequent: 'és a az egy tapasztalat tanulmányok nyelvek készségek egyetem jelenleg hogy',
  documentTitles:
    'önéletrajz|szakmai önéletrajz|curriculum vitae|cv|motivációs levél|europass önéletrajz|fényképes önéletrajz|magyar nyelvű önéletrajz|kísérőlevél',
  headings: {
    contact:
      'elérhetőség|elérhetőségek|személyes adatok|személyi adatok|kapcsolat|személyes információk|közösségi média|személyes adataim|adatok|kapcsolati adatok|elérés|általános adatok|személyes információ|személyi információ|kapcsolattartás|adataim|kontakt',
    summary:
      'profil|összefoglaló|rólam|bemutatkozás|szakmai összefoglaló|szakmai profil|célkitűzés|magamról|célok|célom|karriercél|rövid bemutatkozás|szakmai célok|profil leírás|önjellemzés|szakmai célkitűzés',
    experience:
      'szakmai tapasztalat|munkatapasztalat|tapasztalat|szakmai tapasztalatok|munkahelyek|szakmai önéletrajz|munkahelyi tapasztalat|karrier|munkatapasztalatok|szakmai gyakorlat|munkaviszonyok|szakmai tapasztalataim|eddigi munkahelyek|munkahelyek, munkakörök|tapasztalatok|szakmai életút|munkatörténet|szakmai előélet|szakmai pályafutás|munkaerőpiaci tapasztalat|foglalkozás|korábbi munkahelyek|előző munkahelyek|pályafutás|szakmai út|szakmai múlt|munkahelyi tapasztalatok|gyakorlat|eddigi munkatapasztalat|munka tapasztalat',
    education:
      'tanulmányok|végzettség|oktatás|képzés|képzések|tanfolyamok|iskolai végzettség|képzettség|képesítések|bizonyítványok|tanulmányaim|iskolai végzettségek|iskolák|oktatás és képzés|szakképzettség|végzettségek|tanfolyamok, képzések|egyéb képzések|szakmai képzés|tanulmányok és képzések|szakképesítés|továbbképzés|továbbképzések|iskoláim|felsőfokú tanulmányok|tanfolyamok és képzések|bizonyítvány|diploma|iskola|iskolai tanulmányok|végzettségek, képesítések',
    skills:
      'készségek|képességek|kompetenciák|szakmai ismeretek|informatikai ismeretek|ismeretek|erősségek|számítógépes ismeretek|számítástechnikai ismeretek|személyes készségek|szakmai készségek|technikai készségek|technológiák|digitális készségek|egyéb készségek|egyéni készségek és kompetenciák|egyéb ismeretek|készségek és kompetenciák|szakmai kompetenciák|tulajdonságok|készségek, képességek|személyes készségek és kompetenciák|kommunikációs készségek|szervezési készségek|tudás|egyéb készségek és kompetenciák|jártasság|programozási nyelvek|informatika',
    languages:
      'nyelvek|nyelvtudás|nyelvismeret|nyelvi készségek|idegen nyelvek|nyelv|idegen nyelv|nyelvi ismeretek|nyelvtudás, nyelvvizsga|anyanyelv|egyéb nyelvek|nyelvismeretek|nyelvi tudás|idegennyelv-ismeret|egyéb nyelv(ek)|nyelvvizsgák',
    projects:
      'projektek|publikációk|projekt munkák|projektek és publikációk|szakdolgozat|saját projektek|diplomamunka|kutatás|projekt|publikáció',
    references: 'referenciák|ajánlások|referenciaszemélyek|referencia|ajánlólevél',
    other:
      'érdeklődési kör|érdeklődés|hobbi|önkéntes munka|egyéb|hobbik|jogosítvány|hobbi, érdeklődési kör|érdeklődési körök|hobby|személyes jellemzők|egyéb információk|díjak és elismerések|eredmények|szabadidő|kiegészítő információk|egyéb információ|sport|egyéb tevékenységek|versenyek|önkéntesség|egyéb adatok|érdeklődési köröm|önkéntes tevékenység|járművezetői engedély|további információk|szabadidős tevékenységek|elismerések',
  },
  labels: {
    name: 'név|teljes név|vezetéknév / utónév|nevem|vezetéknév(ek) / utónév(ek)|családi és utónév|neve',
    first: 'utónév|keresztnév',
    last: 'vezetéknév|családnév',
    email: 'e-mailcím|e-mail cím|email cím|e-mail|email|e-mail címem|elektronikus levélcím',
    mobile: 'mobil telefon|mobil|mobiltelefon|mobilszám|mobiltelefonszám|mobil szám',
    phone:
      'telefonszám|telefon|tel|telefonszámom|tel. szám|telefon(ok)|telefonszám(ok)|elérhetőség telefon',
    address:
      'cím|lakcím|lakhely|állandó lakcím|értesítési cím|lakóhely|tartózkodási hely|levelezési cím|ideiglenes lakcím|címe|lakcímem|tartózkodási cím|cím(ek)|állandó lakhely',
    street: 'utca',
    zip: 'irányítószám',
    city: 'város|település|irányítószám és város|irányítószám, város|helység',
    state: 'megye',
    country: 'ország',
    birth:
      'születési idő|születési hely|születési hely és idő|születési dátum|született|születési idő, hely|születési hely, idő|születési adatok|születési idő és hely|szül|születési év',
    link: 'weboldal|honlap',
    ignored:
      'állampolgárság|nem|családi állapot|dátum|beosztás|életkor|jogosítvány|munkakör|foglalkozás|állampolgár|anyja neve|szakma|pozíció|végzettség',
  },
  placeholders: 'vezetéknév|keresztnév|cégnév|munkakör|beosztás',
  homes: {
    current: 'tartózkodási hely|tartózkodási cím|levelezési cím|jelenlegi lakcím|ideiglenes lakcím',
    other: 'állandó lakcím|állandó lakhely',
  },
  jobLabels: {
    company:
      'munkáltató|cég|munkahely|a munkáltató neve|cégnév|vállalat|a munkáltató neve és címe|munkaadó|szervezet|munkáltató neve és címe|munkáltató neve',
    title:
      'beosztás|munkakör|pozíció|foglalkozás vagy betöltött munkakör|foglalkozás / beosztás|feladatkör|foglalkozás vagy beosztás|betöltött munkakör|foglalkozás/beosztás',
    period: 'időtartam|időszak|dátum|időtartam (-tól -ig)|időpont|idő',
  },
  present:
    'jelenleg|jelen|napjainkig|máig|folyamatban|mai nap|most|a mai napig|ma|jelenlegi|jelenleg is|folyamatos|mostanáig|jelenlegi munkahely|a jelenig|jelenleg is tart|tart',
  since: 'óta|kezdve',
  until: 'ig|és|-',
  months:
    '1:január|1:jan|2:február|2:febr|3:március|3:márc|4:április|4:ápr|5:május|5:máj|6:június|6:jún|7:július|7:júl|8:augusztus|8:aug|9:szeptember|9:szept|10:október|10:okt|11:november|11:nov|12:december|12:dec',
  sideJobs: 'önkéntes|szabadúszó|mellékállás|részmunkaidő|felügyelőbizottság',
  titles:
    'mérnök|fejlesztő|-fejlesztő|programozó|igazgató|vezető|-vezető|menedzser|asszisztens|könyvelő|ápoló|ápolónő|nővér|értékesítő|értékesítési|tanácsadó|titkár|titkárnő|tanár|-tanár|oktató|elemző|-elemző|építész|grafikus|tervező|-tervező|orvos|jogász|ügyvéd|közgazdász|ügyintéző|-ügyintéző|szakács|pincér|sofőr|villanyszerelő|szerelő|koordinátor|képviselő|szakértő|-szakértő|munkatárs|-munkatárs|raktáros|pénztáros|gyógyszerész|pszichológus|kutató|gyakornok|szerkesztő|fordító|referens|-referens|művezető|tesztelő|eladó|technikus|adminisztrátor',
  employers:
    'grup|banca|asigurări|spital|clinică|universitatea|școala|institut|agenție|companie|primăria|ministerul|construcții|farmacia|editura|logistică|fundația|colegiul|liceul|csoport|bank|biztosító|kórház|klinika|egyetem|iskola|intézet|ügynökség|vállalat|önkormányzat|minisztérium|építőipari|gyógyszertár|kiadó|gimnázium|áruház|üzem|művek|kereskedelmi',
};
