import type { LanguageWords } from './language-words.ts';

/** Lithuanian. */
export const lt: LanguageWords = {
  code: 'lt',
  frequent:
    'ir su apie nuo iki patirtis išsilavinimas įgūdžiai kalbos darbo šiuo metu universitetas kaip',
  documentTitles: 'gyvenimo aprašymas|cv',
  headings: {
    contact:
      'asmeninė informacija|kontaktai|kontaktinė informacija|asmens duomenys|asmeniniai duomenys',
    summary: 'apie mane|santrauka|profilis|tikslas|prisistatymas',
    experience: 'darbo patirtis|patirtis|profesinė patirtis|praktika|karjera|darbinė patirtis',
    education:
      'išsilavinimas|švietimas|išsilavinimas ir kvalifikacija|kursai|mokymai|sertifikatai|studijos|kursai ir seminarai|kvalifikacija',
    skills:
      'įgūdžiai|gebėjimai|kompetencijos|kompiuteriniai įgūdžiai|asmeniniai gebėjimai|techniniai įgūdžiai|kiti įgūdžiai|įgūdžiai ir gebėjimai|kompiuterinis raštingumas',
    languages: 'kalbos|kalbų mokėjimas|užsienio kalbos|kalbų žinios|kalbiniai įgūdžiai',
    projects: 'projektai|publikacijos',
    references: 'rekomendacijos',
    other:
      'pomėgiai|interesai|savanorystė|apdovanojimai|papildoma informacija|kita informacija|kita|laisvalaikis|vairuotojo pažymėjimas|pasiekimai|hobiai',
  },
  labels: {
    name: 'vardas, pavardė|vardas pavardė|vardas ir pavardė|vardas / pavardė',
    first: 'vardas',
    last: 'pavardė',
    email: 'el. paštas|elektroninis paštas|el. pašto adresas|el.paštas',
    mobile: 'mobilus|mobilus telefonas|mob. tel|mob',
    phone: 'telefonas|tel|telefono numeris|tel. nr|telefono nr',
    address: 'adresas|gyvenamoji vieta|gyvenamosios vietos adresas',
    zip: 'pašto kodas',
    city: 'miestas|miestas ir pašto kodas',
    country: 'šalis',
    birth: 'gimimo data|gimimo vieta|gimęs|gimusi|gimimo metai',
    link: 'svetainė|interneto svetainė',
    ignored: 'pilietybė|lytis|šeiminė padėtis|tautybė|profesija',
  },
  jobLabels: {
    company:
      'darbdavys|įmonė|darbovietė|bendrovė|organizacija|darbovietės pavadinimas|darbovietės pavadinimas ir adresas|darbdavio pavadinimas ir adresas',
    title: 'pareigos|profesija arba pareigos|užimamos pareigos|pareigos arba profesija',
    period: 'laikotarpis|data|trukmė|datos',
  },
  present: 'dabar|iki dabar|šiuo metu|iki šiol|šiandien|dabartis',
  since: 'nuo',
  until: 'iki',
  months:
    '1:sausis|1:sausio|1:saus|2:vasaris|2:vasario|2:vas|3:kovas|3:kovo|3:kov|4:balandis|4:balandžio|4:bal|5:gegužė|5:gegužės|5:geg|6:birželis|6:birželio|6:birž|7:liepa|7:liepos|7:liep|8:rugpjūtis|8:rugpjūčio|8:rugp|9:rugsėjis|9:rugsėjo|9:rugs|10:spalis|10:spalio|10:spal|11:lapkritis|11:lapkričio|11:lapkr|12:gruodis|12:gruodžio|12:gruod',
  titles:
    'vadovas|vadovė|direktorius|direktorė|inžinierius|inžinierė|programuotojas|programuotoja|kūrėjas|asistentas|asistentė|mokytojas|mokytoja|dėstytojas|dėstytoja|padavėjas|padavėja|pardavėjas|pardavėja|technikas|slaugytoja|gydytojas|gydytoja|teisininkas|teisininkė|buhalteris|buhalterė|administratorius|administratorė|konsultantas|konsultantė|specialistas|specialistė|analitikas|analitikė|vairuotojas|sandėlio|sandėlininkas|virėjas|virėja|studentas|praktikantas|koordinatorius|koordinatorė|dizaineris|dizainerė|žurnalistas|vertėjas|tyrėjas|darbuotojas|darbuotoja|vadybininkas|vadybininkė|projektų|vyresnysis|vyresnioji|jaunesnysis',
  employers:
    'universitetas|ligoninė|bankas|mokykla|gimnazija|institutas|agentūra|ministerija|draudimas|asociacija|savivaldybė|kolegija|vaistinė|poliklinika|uab|viešoji įstaiga|grupė',
};
