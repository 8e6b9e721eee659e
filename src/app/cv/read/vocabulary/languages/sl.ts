import type { LanguageWords } from './language-words.ts';

/** Slovenian. */
export const sl: LanguageWords = {
  code: 'sl',
  frequent: 'in je za na se pri kot izkušnje izobrazba znanja jeziki trenutno delovne sem',
  documentTitles: 'življenjepis|europass življenjepis',
  headings: {
    contact: 'osebni podatki|kontakt|kontaktni podatki|osebne informacije|stik',
    summary: 'o meni|povzetek|profil|predstavitev|cilj',
    experience:
      'delovne izkušnje|izkušnje|poklicne izkušnje|zaposlitve|zaposlitev|praksa|kariera|študentsko delo',
    education:
      'izobrazba|izobraževanje|izobraževanje in usposabljanje|usposabljanja|tečaji|certifikati|šolanje|študij',
    skills:
      'znanja|znanja in spretnosti|veščine|kompetence|spretnosti|računalniška znanja|tehnična znanja|digitalne kompetence|osebne veščine|druga znanja',
    languages: 'jeziki|tuji jeziki|znanje jezikov|znanje tujih jezikov',
    projects: 'projekti|publikacije|objave',
    references: 'reference|priporočila',
    other:
      'interesi|hobiji|prostovoljstvo|nagrade|drugo|dodatne informacije|prosti čas|vozniški izpit',
  },
  labels: {
    name: 'ime in priimek|priimek in ime|priimek / ime',
    first: 'ime',
    last: 'priimek',
    email: 'e-pošta|elektronska pošta|e-naslov|elektronski naslov',
    mobile: 'mobilni telefon|gsm|mobitel',
    phone: 'telefon|tel|telefonska številka|telefonska št',
    address: 'naslov|stalno prebivališče|bivališče|prebivališče|naslov prebivališča|kraj bivanja',
    zip: 'poštna številka',
    city: 'mesto|kraj|poštna številka in kraj|pošta in kraj',
    country: 'država',
    birth: 'datum rojstva|kraj rojstva|datum in kraj rojstva|rojen|rojena',
    link: 'spletna stran',
    ignored: 'državljanstvo|spol|zakonski stan|poklic',
  },
  jobLabels: {
    company:
      'delodajalec|podjetje|naziv delodajalca|organizacija|naziv in naslov delodajalca|ime in naslov delodajalca',
    title:
      'delovno mesto|poklic ali delovno mesto|položaj|funkcija|naziv|zaposlitev ali delovno mesto',
    period: 'obdobje|datum|trajanje|datumi',
  },
  present: 'danes|sedaj|trenutno|do danes|še traja',
  since: 'od',
  until: 'do',
  months:
    '1:januar|1:jan|2:februar|2:feb|3:marec|3:mar|4:april|4:apr|5:maj|6:junij|6:jun|7:julij|7:jul|8:avgust|8:avg|9:september|9:sep|10:oktober|10:okt|11:november|11:nov|12:december|12:dec',
  titles:
    'vodja|direktor|direktorica|inženir|inženirka|programer|razvijalec|razvijalka|asistent|asistentka|učitelj|učiteljica|profesor|natakar|natakarica|prodajalec|prodajalka|tehnik|medicinska sestra|zdravnik|zdravnica|odvetnik|računovodja|svetovalec|svetovalka|sodelavec|specialist|analitik|voznik|skladiščnik|kuhar|študent|praktikant|referent|koordinator|oblikovalec|novinar|prevajalec|raziskovalec|delavec|projektni',
  employers:
    'univerza|fakulteta|bolnišnica|banka|šola|gimnazija|inštitut|agencija|ministrstvo|zavod|zavarovalnica|društvo|občina|podjetje|skupina|lekarna',
};
