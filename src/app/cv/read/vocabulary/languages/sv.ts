import type { LanguageWords } from './language-words.ts';

/** Swedish. */
export const sv: LanguageWords = {
  code: 'sv',
  frequent:
    'och i av för med på till en ett erfarenhet utbildning språk nuvarande arbetslivserfarenhet',
  documentTitles: 'meritförteckning|curriculum vitae|cv|personligt brev|levnadsbeskrivning',
  headings: {
    contact:
      'kontakt|kontaktuppgifter|personuppgifter|personlig information|personliga uppgifter|kontaktinformation|profiler|sociala medier|länkar|mina uppgifter|kontakta mig|uppgifter|adress|personalia',
    summary:
      'profil|sammanfattning|om mig|personlig profil|kort om mig|presentation|mål|om mig själv|profiltext|kort presentation|vem är jag|personligt|målsättning|bakgrund|kort sammanfattning|personliga egenskaper',
    experience:
      'arbetslivserfarenhet|erfarenhet|arbetserfarenhet|yrkeserfarenhet|anställningar|arbete|karriär|arbetslivserfarenheter|erfarenheter|yrkesliv|tidigare anställningar|praktik|arbete och erfarenhet|anställning|arbetslivserfarenhet i urval|yrkesbakgrund|yrkeslivserfarenhet|jobb|praktik och arbete|uppdrag|arbetsliv|arbetserfarenheter|nuvarande anställning|arbetslivs erfarenhet|sommarjobb|extrajobb|arbetshistorik|erfarenhet och arbete',
    education:
      'utbildning|utbildningar|kurser|certifikat|studier|skolgång|utbildning och kurser|certifieringar|akademisk utbildning|examina|övrig utbildning|utbildning & kurser|utbildning och fortbildning|övriga utbildningar|övriga kurser|fortbildning|kurser och certifikat|akademiska meriter|gymnasium|skolutbildning|vidareutbildning|certifikat och kurser|kurser och utbildningar|skola|grundskola|kurser & certifikat',
    skills:
      'färdigheter|kompetenser|kunskaper|kompetens|it-kunskaper|datorkunskaper|tekniska färdigheter|egenskaper|nyckelkompetenser|kunskaper och färdigheter|styrkor|meriter|it-färdigheter|kunskap|tekniska kunskaper|datakunskap|datorvana|datakunskaper|övriga kunskaper|kompetenser och kunskaper|verktyg|tekniker|programspråk|särskilda kunskaper|övriga färdigheter|digitala färdigheter|it|specialkunskaper',
    languages:
      'språk|språkkunskaper|språkkunnskaper|sprog|sprogkundskaber|sprogfærdigheder|språkferdigheter|sprogkompetencer|språkkunskap|språkfärdigheter|modersmål|språk och nivå|andra språk',
    projects:
      'projekt|publikationer|projekter|prosjekter|publikasjoner|egna projekt|publikationer och föredrag|projekterfarenhet|portfolio|forskning',
    references:
      'referenser|referencer|referanser|anbefalinger|referenspersoner|rekommendationer|referens|referenser lämnas på begäran',
    other:
      'intressen|hobbyer|fritidsintressen|volontärarbete|utmärkelser|övrigt|fritid|intressen och hobbyer|förtroendeuppdrag|övriga meriter|ideellt arbete|körkort|personliga intressen|ideellt engagemang|intresse|hobby|fritid och intressen|intressen & fritid|ideella uppdrag|föreningsliv|övrig information|körkort & övrigt|föreningsuppdrag|uppdrag och engagemang|volontär|stipendier|priser|priser och utmärkelser|engagemang|militärtjänst|värnplikt|meriter|föreningsengagemang|ideellt|engagemang och intressen|fritidsaktiviteter|annat',
  },
  labels: {
    name: 'namn|för- och efternamn|efternamn / förnamn|förnamn och efternamn|förnamn, efternamn|efternamn, förnamn|efternamn / förnamn(en)|fullständigt namn',
    first: 'förnamn|tilltalsnamn',
    last: 'efternamn',
    email: 'e-postadress|e-post|epost|mejl|mail|mailadress|epostadress|mejladress',
    mobile: 'mobil|mobiltelefon|mobilnummer|mobilnr',
    phone: 'telefonnr|telefon|telefonnummer|tel|tfn|telefon hem|tel.nr',
    address:
      'adress|bostadsadress|bostadsort|plats|adress(er)|hemadress|postadress|bosatt i|hemort|bostad',
    street: 'gata|gatuadress',
    zip: 'postnummer|postnummer och ort|postnr',
    city: 'stad|postort|postnummer och ort|postnr och ort|postnr ort|kommun|bostadsort|hemort|ort',
    state: 'län|kommun',
    country: 'land',
    birth: 'födelsedatum|född|födelseort|personnummer|född år|födelseår|födelsetid|födelsedata',
    link: 'hemsida|webbplats|webb',
    ignored:
      'medborgarskap|kön|civilstånd|ålder|körkort|nationalitet|datum|yrke|titel|familj|b-körkort|språk|referenser',
  },
  placeholders: 'ditt|förnamn|efternamn|företag|företagets|företagsnamn|befattning|jobbtitel|stad',
  homes: {
    current: 'nuvarande adress|postadress|studieadress',
    other: 'folkbokföringsadress|hemadress|permanent adress',
  },
  jobLabels: {
    company:
      'företag|arbetsgivare|organisation|arbetsgivarens namn|bolag|arbetsgivarens namn och adress|arbetsgivarens namn och ort',
    title:
      'befattning|titel|roll|position|tjänst|yrke|yrke eller befattning|yrke eller tjänst|anställning eller befattning',
    period: 'period|tid|datum|tidsperiod|år',
  },
  told: {
    works:
      'arbetar jag|arbetade jag|jag arbetar|jag arbetade|har jag arbetat|jag har arbetat|jobbar jag|jag är|är jag',
    as: 'som',
    at: 'på|hos|vid|för|i',
  },
  present:
    'nuvarande|nu|idag|pågående|tills vidare|i dag|till dags dato|fortfarande|tillsvidare|dags dato|till nu|till idag|pågår|för närvarande|nutid|till nutid',
  since: 'sedan|från|fr.o.m|fr o m',
  until: 'till|och|t.o.m|t o m|fram till|-',
  months:
    '1:januari|1:jan|2:februari|2:feb|3:mars|4:april|4:apr|5:maj|6:juni|7:juli|8:augusti|8:aug|9:september|9:sep|10:oktober|10:okt|11:november|11:nov|12:december|12:dec',
  sideJobs: 'frilans|volontär|ideell|styrelseledamot|extrajobb|deltid|egen firma',
  titles:
    'chef|direktör|ansvarig|-ansvarig|ledare|-ledare|ingenjör|-ingenjör|utvecklare|-utvecklare|programmerare|tekniker|-tekniker|assistent|-assistent|administratör|-administratör|ekonom|-ekonom|redovisning|sjuksköterska|undersköterska|-sköterska|säljare|-säljare|konsult|-konsult|rådgivare|-rådgivare|sekreterare|lärare|-lärare|utbildare|analytiker|arkitekt|formgivare|grafisk|redaktör|praktikant|arbetare|-arbetare|operatör|-operatör|kock|servitör|servitris|läkare|-läkare|jurist|advokat|inköpare|revisor|samordnare|-samordnare|kassör|lagerarbetare|förare|-förare|chaufför|elektriker|mekaniker|apotekare|psykolog|forskare|doktorand|projektledare|handläggare|-handläggare|specialist|-specialist|koordinator|-koordinator|tester|testare|receptionist|medarbetare|-medarbetare|teamledare|platschef|ägare|grundare|verkställande|vd|butikschef|butiksbiträde|personlig assistent|barnskötare|förskollärare|snickare|svetsare|montör|kommunikatör|chefs|-chef',
  employers:
    'gruppen|koncernen|banken|försäkring|försäkringar|sjukhus|sjukhuset|klinik|universitet|högskola|skola|skolan|institutet|byrå|byrån|företag|kommun|myndigheten|industri|tjänster|bygg|transport|energi|livsmedel|teknik|logistik|apotek|restaurang|förening|stiftelse|förlag|vård|sverige|region|landsting|landstinget|konsult|karolinska|vårdcentral|handel|skanska|bolaget|verket|sønner|söner|forsikring|sygehus|sykehus|kommune|universitetet|skole|ministeriet|hospitalet|entreprenør|rederi|apoteket|ryhmä|sairaala|yliopisto|kaupunki|koulu|osakeyhtiö|yhtiöt|pankki|vakuutus|apteekki|forening|helse',
};
