import type { LanguageWords } from './language-words.ts';

/** Croatian. */
export const hr: LanguageWords = {
  code: 'hr',
  frequent:
    'i u na za od je iskustvo obrazovanje vještine jezici trenutno radno sveučilište rad sam kao te',
  documentTitles: 'životopis|curriculum vitae|europass životopis|moj životopis|cv',
  headings: {
    contact:
      'osobni podaci|osobne informacije|kontakt|kontakti|kontakt podaci|kontakt informacije|podaci za kontakt|osnovne informacije|opći podaci|društvene mreže',
    summary: 'o meni|sažetak|profil|osobni profil|profesionalni profil|uvod|cilj|ukratko o meni',
    experience:
      'radno iskustvo|iskustvo|profesionalno iskustvo|poslovno iskustvo|zaposlenje|zaposlenja|karijera|praksa|radna iskustva|prethodna iskustva|stručna praksa',
    education:
      'obrazovanje|školovanje|obrazovanje i osposobljavanje|edukacija|naobrazba|certifikati|tečajevi|usavršavanje|dodatna edukacija|studij|formalno obrazovanje',
    skills:
      'vještine|osobne vještine|znanja i vještine|kompetencije|tehničke vještine|računalne vještine|digitalne vještine|ostale vještine|znanja|vještine i kompetencije|programske vještine|dodatne vještine',
    languages:
      'jezici|strani jezici|jezične vještine|poznavanje jezika|materinski jezik|ostali jezici|znanje jezika',
    projects: 'projekti|publikacije|radovi|objavljeni radovi|osobni projekti',
    references: 'reference|preporuke|referentne osobe',
    other:
      'interesi|hobiji|volontiranje|nagrade|ostalo|dodatne informacije|priznanja|postignuća|slobodno vrijeme|vozačka dozvola|aktivnosti|hobiji i interesi',
  },
  labels: {
    name: 'ime i prezime|prezime i ime|prezime / ime|ime / prezime|prezime/ime|puno ime|prezime(na) / ime(na)|ime(na) / prezime(na)',
    first: 'ime|ime(na)',
    last: 'prezime|prezime(na)',
    email: 'e-pošta|e-mail adresa|elektronička pošta|e-mail|adresa elektroničke pošte',
    mobile: 'mobitel|mob|broj mobitela|mobilni telefon',
    phone: 'telefon|tel|broj telefona|kontakt telefon|telefonski broj',
    address:
      'adresa|adresa stanovanja|mjesto stanovanja|prebivalište|boravište|adresa prebivališta|mjesto prebivališta|kućna adresa',
    zip: 'poštanski broj',
    city: 'grad|mjesto|mjesto stanovanja|poštanski broj i mjesto|poštanski broj i grad',
    state: 'županija',
    country: 'država|zemlja',
    birth: 'datum rođenja|mjesto rođenja|datum i mjesto rođenja|rođen|rođena|godina rođenja',
    link: 'web stranica|internetska stranica|web',
    ignored:
      'državljanstvo|spol|bračno stanje|oib|zanimanje|status|nacionalnost|željeno radno mjesto|radno mjesto za koje se prijavljujem',
  },
  homes: {
    current: 'trenutna adresa|boravište|adresa boravišta',
    other: 'prebivalište|stalna adresa|adresa prebivališta',
  },
  jobLabels: {
    company:
      'poslodavac|tvrtka|naziv poslodavca|ime i adresa poslodavca|poduzeće|organizacija|naziv tvrtke|naziv i adresa poslodavca',
    title:
      'radno mjesto|zanimanje ili radno mjesto|pozicija|funkcija|zvanje|položaj|zanimanje ili položaj|radno mjesto ili zanimanje',
    period: 'razdoblje|datum|datumi|trajanje|period|datum (od – do)',
  },
  present: 'danas|trenutno|sada|sadašnjost|do danas|u tijeku|još traje',
  since: 'od',
  until: 'do',
  months:
    '1:siječanj|1:siječnja|1:sij|2:veljača|2:veljače|2:velj|3:ožujak|3:ožujka|3:ožu|4:travanj|4:travnja|4:tra|5:svibanj|5:svibnja|5:svi|6:lipanj|6:lipnja|6:lip|7:srpanj|7:srpnja|7:srp|8:kolovoz|8:kolovoza|8:kol|9:rujan|9:rujna|9:ruj|10:listopad|10:listopada|10:lis|11:studeni|11:studenoga|11:stu|12:prosinac|12:prosinca|12:pro',
  sideJobs: 'volonter|honorarn|slobodni|član nadzornog',
  titles:
    'voditelj|voditeljica|direktor|direktorica|inženjer|inženjerka|programer|programerka|razvojni|asistent|asistentica|učitelj|učiteljica|nastavnik|nastavnica|profesor|profesorica|konobar|konobarica|prodavač|prodavačica|tehničar|tehničarka|medicinska sestra|liječnik|liječnica|odvjetnik|knjigovođa|računovođa|administrator|savjetnik|savjetnica|stručni suradnik|suradnik|suradnica|specijalist|specijalistica|analitičar|analitičarka|vozač|skladištar|kuhar|kuharica|ravnatelj|demonstrator|student|praktikant|pripravnik|referent|koordinator|dizajner|dizajnerica|novinar|prevoditelj|istraživač|znanstveni|radnik|radnica|tester|električar',
  employers:
    'sveučilište|fakultet|bolnica|banka|škola|osnovna škola|gimnazija|institut|agencija|ministarstvo|ured|zavod|obrt|tvornica|osiguranje|udruga|zaklada|županija|trgovina|grupa|tvrtka|ljekarna|dom zdravlja',
};
