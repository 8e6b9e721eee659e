import type { LanguageWords } from './language-words.ts';

/** Norwegian. */
export const nb: LanguageWords = {
  code: 'nb',
  frequent: 'og av for med på til en et erfaring utdanning språk arbeidserfaring ved nå jeg',
  documentTitles: 'curriculum vitae|cv|søknad',
  headings: {
    contact:
      'kontaktoplysninger|personlige oplysninger|personlige data|kontaktinfo|stamdata|kontaktinformasjon|personlig informasjon|personopplysninger|personalia|sosiale medier|kontakt|personlige opplysninger',
    summary:
      'profil|om mig|resumé|sammendrag|kort om meg|om meg|nøkkelkvalifikasjoner|kompetenceprofil|målsætning|profiltekst|personlig profil|oppsummering|nøkkelinformasjon|kvalifikasjoner i korte trekk',
    experience:
      'erhvervserfaring|arbejdserfaring|erfaring|ansættelser|karriere|joberfaring|yrkeserfaring|arbeidserfaring|stillinger|praksis|karriereforløb|erhvervserfaringer|jobs|jobberfaring|ansettelser|arbeid|arbeidsforhold|relevant erfaring|yrkespraksis|relevant arbeidserfaring|annen erfaring|jobber|arbeidspraksis|yrkeskarriere|øvrig arbeidserfaring',
    education:
      'uddannelse|uddannelser|kurser|certifikater|utdanning|utdannelse|kurs|sertifikater|sertifiseringer|uddannelse og kurser|efteruddannelse|kurs og sertifikater|kurs og sertifiseringer|utdanning og kurs|utdannelse og kurs|skolegang|etterutdanning|videreutdanning|kurs og etterutdanning|studier|skole',
    skills:
      'kompetencer|færdigheder|ferdigheter|kompetanse|kvalifikationer|it-kompetencer|it-kundskaber|faglige kompetencer|personlige kompetencer|kunnskaper|nøkkelkompetanse|kvalifikasjoner|egenskaper|it-færdigheder|styrker|it-kunnskaper|it-ferdigheter|faglig kompetanse|datakunnskaper|personlige egenskaper|it-kompetanse|tekniske ferdigheter|teknologier|it',
    languages:
      'språk|språkkunskaper|språkkunnskaper|sprog|sprogkundskaber|sprogfærdigheder|språkferdigheter|sprogkompetencer|morsmål',
    projects:
      'projekt|publikationer|projekter|prosjekter|publikasjoner|egna projekt|utvalgte prosjekter|forskning|prosjekterfaring',
    references:
      'referenser|referencer|referanser|anbefalinger|referenspersoner|rekommendationer|referanse',
    other:
      'interesser|fritid|fritidsinteresser|frivilligt arbejde|frivillig|priser|andet|annet|verv|utmerkelser|frivillig arbeid|hobbyer|øvrigt|øvrig|tillidshverv|tillitsverv|verv og frivillig arbeid|førerkort|militærtjeneste|annen informasjon|interesser og fritid|sertifikat|frivillighet|øvrige opplysninger|verneplikt|verv og tillitsverv',
  },
  labels: {
    name: 'navn|fullt navn|etternavn / fornavn|for- og etternavn|fornavn og etternavn|etternavn(e) / fornavn(e)',
    first: 'fornavn',
    last: 'etternavn',
    email: 'e-post|epost|e-postadresse|mail|e-mail|epostadresse',
    mobile: 'mobil|mobiltelefon|mobilnummer|mobilnr',
    phone: 'telefon|tlf|tlf.nr|telefonnummer|telefonnr',
    address:
      'adresse|bosted|bostedsadresse|bor i|sted|hjemmeadresse|privatadresse|postadresse|bopel|boligadresse',
    street: 'gate|vei',
    zip: 'postnummer|postnr|postnr./sted|postnr. og sted',
    city: 'by|poststed|postnr. og sted|postnummer og sted|postnr sted|postnummer og poststed|postnr. og poststed',
    state: 'fylke|kommune',
    country: 'land',
    birth: 'fødselsdato|født|fødested|fødselsdag|fødselsår|personnummer|fødselsnummer',
    link: 'hjemmeside|nettside|nettsted',
    ignored:
      'nasjonalitet|statsborgerskap|sivilstand|kjønn|alder|førerkort|dato|tittel|stilling|sivilstatus|barn|yrke',
  },
  placeholders: 'fornavn|etternavn|firmanavn|bedrift|stillingstittel',
  homes: {
    current: 'nåværende adresse|postadresse|studieadresse',
    other: 'folkeregistrert adresse|hjemmeadresse|permanent adresse',
  },
  jobLabels: {
    company:
      'bedrift|arbeidsgiver|firma|virksomhet|organisasjon|arbeidssted|arbeidsgivers navn og adresse|arbeidsgiverens navn og adresse',
    title:
      'stilling|tittel|rolle|stillingstittel|yrke|funksjon|yrke eller stilling|stilling eller yrke',
    period: 'periode|dato|tid|år|tidsrom|datoer',
  },
  told: {
    works:
      'jobber jeg|jobbet jeg|jeg jobber|jeg jobbet|arbeider jeg|har jeg jobbet|jeg har jobbet|har jeg arbeidet|jeg er|er jeg',
    as: 'som',
    at: 'hos|ved|på|i',
  },
  present:
    'nu|i dag|nuværende|nå|nåværende|d.d|dags dato|pågår|fortsat|fremdeles|pågående|igangværende|fortsatt|dd|nåværende stilling|nåtid|til nå|idag',
  since: 'siden|fra',
  until: 'til|og|-',
  months:
    '1:januar|1:jan|2:februar|2:feb|3:mars|3:mar|4:april|4:apr|5:mai|6:juni|6:jun|7:juli|7:jul|8:august|8:aug|9:september|9:sep|10:oktober|10:okt|11:november|11:nov|12:desember|12:des',
  sideJobs: 'frivillig|frilans|styremedlem|ekstrajobb|deltid',
  titles:
    'leder|-leder|direktør|sjef|-sjef|-chef|ansvarlig|-ansvarlig|ingeniør|-ingeniør|udvikler|-udvikler|utvikler|-utvikler|programmør|konsulent|-konsulent|rådgiver|-rådgiver|medarbejder|-medarbejder|medarbeider|-medarbeider|assistent|sygeplejerske|sykepleier|-pleier|sælger|-sælger|selger|-selger|lærer|-lærer|underviser|pædagog|læge|lege|advokat|revisor|bogholder|regnskapsfører|regnskab|koordinator|-koordinator|sekretær|tømrer|elektriker|kok|tjener|chauffør|sjåfør|lagermedarbejder|arkitekt|forsker|stipendiat|praktikant|studentermedhjælper|elev|lærling|saksbehandler|sagsbehandler|prosjektleder|projektleder|teamleder|daglig leder|butikk|butiksassistent|-arbeider|-arbejder|fysioterapeut|vikar|økonom|controller',
  employers:
    'gruppen|koncernen|banken|försäkring|försäkringar|sjukhus|sjukhuset|klinik|universitet|högskola|skola|skolan|institutet|byrå|byrån|företag|kommun|myndigheten|industri|tjänster|bygg|transport|energi|livsmedel|teknik|logistik|apotek|restaurang|förening|stiftelse|förlag|vård|sverige|region|landsting|landstinget|konsult|karolinska|vårdcentral|handel|skanska|bolaget|verket|sønner|söner|forsikring|sygehus|sykehus|kommune|universitetet|skole|ministeriet|hospitalet|entreprenør|rederi|apoteket|ryhmä|sairaala|yliopisto|kaupunki|koulu|osakeyhtiö|yhtiöt|pankki|vakuutus|apteekki|forening|helse',
};
