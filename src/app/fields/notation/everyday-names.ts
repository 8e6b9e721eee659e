/**
 * What people call countries in French, Spanish, Italian, Dutch, Polish and Arabic besides the names
 * that the platform knows. A name that is used for two countries is nobody's here.
 */
const NAMES = {
  AE: 'Émirats|Emiratos|Emirati|Emiraty|الإمارات|دولة الإمارات العربية المتحدة',
  BA: 'Bosnie|Bosnië|Bośnia|البوسنة',
  BY: 'Biélorussie|Bielorussia|Wit-Rusland|روسيا البيضاء|بيلاروس',
  CD: 'RD Congo|RDC|República Democrática del Congo|Repubblica Democratica del Congo|Demokratyczna Republika Konga|الكونغو الديمقراطية',
  CG: 'République du Congo|República del Congo|Repubblica del Congo|Republika Konga|جمهورية الكونغو',
  CH: 'Confédération suisse|Confederación Suiza|Confederazione Svizzera|Zwitserse Confederatie|Konfederacja Szwajcarska',
  CI: 'Costa de Marfil|Costa d’Avorio|Ivoorkust|Wybrzeże Kości Słoniowej|ساحل العاج',
  CN: 'République populaire de Chine|República Popular China|Repubblica Popolare Cinese|Volksrepubliek China|Chińska Republika Ludowa|جمهورية الصين الشعبية',
  CV: 'Cap-Vert|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|الرأس الأخضر',
  CZ: 'République tchèque|República Checa|Repubblica Ceca|Tsjechische Republiek|Republika Czeska|جمهورية التشيك|تشيكيا',
  DE: 'République fédérale d’Allemagne|RFA|República Federal de Alemania|Repubblica Federale di Germania|Bondsrepubliek Duitsland|RFN|Republika Federalna Niemiec|جمهورية ألمانيا الاتحادية',
  DZ: 'الجمهورية الجزائرية',
  EG: 'جمهورية مصر العربية',
  ES: 'Royaume d’Espagne|Królestwo Hiszpanii|إسبانيا',
  FR: 'République française|Republika Francuska|الجمهورية الفرنسية',
  GB: 'Angleterre|Écosse|Pays de Galles|Grande-Bretagne|Irlande du Nord|Inglaterra|Escocia|Gales|Gran Bretaña|Irlanda del Norte|Inghilterra|Scozia|Galles|Gran Bretagna|Irlanda del Nord|Engeland|Schotland|Groot-Brittannië|Noord-Ierland|VK|Anglia|Szkocja|Walia|Zjednoczone Królestwo|Irlandia Północna|بريطانيا|بريطانيا العظمى|إنجلترا|إنكلترا|اسكتلندا|ويلز|أيرلندا الشمالية',
  GR: 'République hellénique|República Helénica|Repubblica Ellenica|Republika Grecka',
  IE: 'République d’Irlande|Repubblica d’Irlanda|Republika Irlandii|إيرلندا|ايرلندا',
  IR: 'Perse|Perzië|Persja|بلاد فارس',
  KP: 'RPDC|KRLD',
  KR: 'République de Corée|República de Corea|Repubblica di Corea|Republiek Korea|Republika Korei',
  KZ: 'كازاخستان|كازخستان',
  LY: 'الجماهيرية العربية الليبية',
  MD: 'Moldavie|Moldavia|Moldavië|Mołdowa|مولدافيا|مولدوفا',
  MK: 'Macédoine|Macedonië|مقدونيا',
  MM: 'Birmanie|Birmania|بورما',
  NL: 'Hollande|Holanda|Olanda|Niderlandy|Royaume des Pays-Bas|Koninkrijk der Nederlanden|هولندة',
  PL: 'Rzeczpospolita Polska|RP|Pologne|بولونيا',
  PS: 'فلسطين|دولة فلسطين',
  PT: 'République portugaise|Portugalia',
  RO: 'رومانيا',
  RU: 'Fédération de Russie|Federación Rusa|Federazione Russa|Russische Federatie|Federacja Rosyjska|روسيا الاتحادية',
  SA: 'السعودية|العربية السعودية',
  SK: 'République slovaque|República Eslovaca|Repubblica Slovacca|Slowaakse Republiek|Republika Słowacka',
  SY: 'الجمهورية العربية السورية|سورية',
  TR: 'Turquie|Turquía|Turchia|Turcja|Turkije|تركية',
  TW: 'Formose',
  US: 'États-Unis d’Amérique|Amérique|EE. UU.|EEUU|EUA|Estados Unidos de América|USA d’America|Stati Uniti d’America|Verenigde Staten van Amerika|VS|Stany Zjednoczone Ameryki|الولايات المتحدة الأمريكية|أمريكا|أميركا|الولايات المتحدة الأميركية',
  VA: 'Saint-Siège|Santa Sede|Heilige Stoel|Stolica Apostolska|Watykan|Vaticaan|Vaticano|الفاتيكان',
  ZA: 'RPA',
};

/** Further names by the country's code (ISO 3166-1 alpha-2). */
export const EVERYDAY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NAMES).map(([code, names]) => [code, names.split('|')]),
);
