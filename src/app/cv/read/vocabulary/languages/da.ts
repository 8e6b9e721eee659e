import type { LanguageWords } from './language-words.ts';

/** Danish. */
export const da: LanguageWords = {
  code: 'da',
  frequent:
    'og af for med på til en et erfaring uddannelse sprog erhvervserfaring nuværende ved jeg',
  documentTitles: 'levnedsløb|curriculum vitae|cv|ansøgning',
  headings: {
    contact:
      'kontaktoplysninger|personlige oplysninger|personlige data|kontaktinfo|stamdata|kontaktinformasjon|personlig informasjon|personopplysninger|personalia|sosiale medier|kontakt|kontaktinformation|kontakt mig|personlig information|personlige informationer|oplysninger|persondata',
    summary:
      'profil|om mig|resumé|sammendrag|kort om meg|om meg|nøkkelkvalifikasjoner|kompetenceprofil|målsætning|profiltekst|profilbeskrivelse|kort om mig|hvem er jeg|personligt|personlig profil|faglig profil|professionel profil|resume',
    experience:
      'erhvervserfaring|arbejdserfaring|erfaring|ansættelser|karriere|joberfaring|yrkeserfaring|arbeidserfaring|stillinger|praksis|karriereforløb|erhvervserfaringer|jobs|ansættelse|job|beskæftigelse|studiejob|praktik|praktikophold|erhvervskarriere|relevant erfaring|anden erfaring|arbejde|tidligere ansættelser|anden erhvervserfaring|undervisningserfaring|klinisk erfaring',
    education:
      'uddannelse|uddannelser|kurser|certifikater|utdanning|utdannelse|kurs|sertifikater|sertifiseringer|uddannelse og kurser|efteruddannelse|kurs og sertifikater|certificeringer|kurser og certificeringer|kurser & certificeringer|uddannelsesbaggrund|skole|studier|videreuddannelse|kurser og efteruddannelse',
    skills:
      'kompetencer|færdigheder|ferdigheter|kompetanse|kvalifikationer|it-kompetencer|it-kundskaber|faglige kompetencer|personlige kompetencer|kunnskaper|nøkkelkompetanse|kvalifikasjoner|egenskaper|it-færdigheder|styrker|it|kernekompetencer|nøglekompetencer|egenskaber|tekniske kompetencer|it kompetencer|personlige egenskaber|digitale kompetencer',
    languages:
      'språk|språkkunskaper|språkkunnskaper|sprog|sprogkundskaber|sprogfærdigheder|språkferdigheter|sprogkompetencer|modersmål',
    projects:
      'projekt|publikationer|projekter|prosjekter|publikasjoner|egna projekt|udvalgte projekter|forskning',
    references:
      'referenser|referencer|referanser|anbefalinger|referenspersoner|rekommendationer|reference',
    other:
      'interesser|fritid|fritidsinteresser|frivilligt arbejde|frivillig|priser|andet|annet|verv|utmerkelser|frivillig arbeid|hobbyer|øvrigt|øvrig|tillidshverv|kørekort|personligt|fritid og interesser|legater|familie|militær|foreningsarbejde|medlemskaber|øvrige oplysninger',
  },
  labels: {
    name: 'navn|fulde navn|for- og efternavn|efternavn / fornavn|fornavn og efternavn|efternavn(e) / fornavn(e)',
    first: 'fornavn|fornavne|fornavn(e)',
    last: 'efternavn|efternavn(e)',
    email: 'e-mail|e-mailadresse|mail|mailadresse|e-post|email',
    mobile: 'mobil|mobiltelefon|mobilnummer|mobilnr|mobil nr',
    phone: 'telefon|tlf|tlf.nr|telefonnummer|tlf. nr|telefonnr',
    address: 'adresse|bopæl|bopælsadresse|privatadresse|bor i|bor|hjemmeadresse',
    street: 'gade|vej',
    zip: 'postnummer|postnr|postnr./by|postnr. og by|postnr. by',
    city: 'by|postnr. og by|postnr by|postnummer og by|postnr. & by',
    state: 'region',
    country: 'land',
    birth: 'fødselsdato|født|fødested|fødselsdag|cpr|fødselsår|født den|født i|cpr-nr',
    link: 'hjemmeside|webside',
    ignored:
      'nationalitet|statsborgerskab|civilstand|køn|alder|kørekort|dato|titel|stilling|børn|civilstatus',
  },
  placeholders: 'dit|fornavn|efternavn|firmanavn|virksomhed|jobtitel|stillingsbetegnelse',
  homes: {
    current: 'nuværende adresse|postadresse|studieadresse',
    other: 'folkeregisteradresse|permanent adresse|hjemadresse',
  },
  jobLabels: {
    company:
      'virksomhed|arbejdsgiver|firma|organisation|ansættelsessted|arbejdsplads|arbejdsgivers navn og adresse|navn på og adresse til arbejdsgiver|arbejdsgiverens navn og adresse',
    title:
      'stilling|titel|rolle|jobtitel|funktion|stilling eller beskæftigelse|beskæftigelse eller stilling|erhverv eller stilling',
    period: 'periode|dato|tid|år|ansættelsesperiode|datoer',
  },
  told: {
    works:
      'arbejder jeg|arbejdede jeg|jeg arbejder|jeg arbejdede|har jeg arbejdet|jeg har arbejdet|jeg er|er jeg',
    as: 'som',
    at: 'hos|ved|på|i',
  },
  present:
    'nu|i dag|nuværende|nå|nåværende|d.d|dags dato|pågår|fortsat|fremdeles|pågående|igangværende|nutid|pt|p.t|til nu|stadig|idag|til dato',
  since: 'siden|fra|fra og med',
  until: 'til|og|-',
  months:
    '1:januar|1:jan|2:februar|2:feb|3:marts|3:mar|4:april|4:apr|5:maj|6:juni|6:jun|7:juli|7:jul|8:august|8:aug|9:september|9:sep|10:oktober|10:okt|11:november|11:nov|12:december|12:dec',
  sideJobs: 'frivillig|freelance|bestyrelsesmedlem|studiejob|fritidsjob|deltid',
  titles:
    'leder|-leder|direktør|sjef|-sjef|-chef|ansvarlig|-ansvarlig|ingeniør|-ingeniør|udvikler|-udvikler|utvikler|-utvikler|programmør|konsulent|-konsulent|rådgiver|-rådgiver|medarbejder|-medarbejder|medarbeider|-medarbeider|assistent|sygeplejerske|sykepleier|-pleier|sælger|-sælger|selger|-selger|lærer|-lærer|underviser|pædagog|læge|lege|advokat|revisor|bogholder|regnskapsfører|regnskab|koordinator|-koordinator|sekretær|tømrer|elektriker|kok|tjener|chauffør|sjåfør|lagermedarbejder|arkitekt|forsker|stipendiat|praktikant|studentermedhjælper|elev|lærling|saksbehandler|sagsbehandler|prosjektleder|projektleder|teamleder|daglig leder|butikk|butiksassistent|-arbeider|-arbejder|fysioterapeut|vikar|økonom|controller',
  employers:
    'gruppen|koncernen|banken|försäkring|försäkringar|sjukhus|sjukhuset|klinik|universitet|högskola|skola|skolan|institutet|byrå|byrån|företag|kommun|myndigheten|industri|tjänster|bygg|transport|energi|livsmedel|teknik|logistik|apotek|restaurang|förening|stiftelse|förlag|vård|sverige|region|landsting|landstinget|konsult|karolinska|vårdcentral|handel|skanska|bolaget|verket|sønner|söner|forsikring|sygehus|sykehus|kommune|universitetet|skole|ministeriet|hospitalet|entreprenør|rederi|apoteket|ryhmä|sairaala|yliopisto|kaupunki|koulu|osakeyhtiö|yhtiöt|pankki|vakuutus|apteekki|forening|helse',
};
