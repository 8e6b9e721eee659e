import type { LanguageWords } from './language-words.ts';

/** Romanian. */
export const ro: LanguageWords = {
  code: 'ro',
  frequent: 'și de la în cu pentru experiență educație limbi competențe din',
  documentTitles: 'curriculum vitae|curriculum vitae europass|cv|scrisoare de intenție|europass',
  headings: {
    contact:
      'date personale|date de contact|informații personale|informații de contact|contact|rețele sociale|informatii personale|date personale și de contact|informatii de contact|contacte|date|datele mele',
    summary:
      'profil|despre mine|rezumat|obiectiv|profil profesional|sumar|profil personal|despre|obiective|obiectiv profesional|obiectiv de carieră|prezentare|scurtă descriere|rezumat profesional|descriere',
    experience:
      'experiență profesională|experiență|experiența profesională|experienta profesionala|experiență de muncă|istoric profesional|locuri de muncă|experienta|experienta de munca|experiență de lucru|experiențe profesionale|experienţă profesională|experiența de muncă|experienţa profesională|experiență anterioară|activitate profesională|stagii de practică|practică|istoric angajări|angajări|carieră|parcurs profesional|experiență didactică|locul de muncă|stagii',
    education:
      'educație|studii|formare|educație și formare|educatie|educatie si formare|cursuri|certificări|pregătire|educație și formare profesională|educaţie şi formare|educaţie|studii și formare|studii și cursuri|educaţie şi formare profesională|pregatire|cursuri și certificări|pregătire profesională|formare profesională|calificări|certificate|diplome|traininguri|studii și calificări|certificari|specializări|educație și calificări|învățământ',
    skills:
      'competențe|abilități|aptitudini|competente|abilitati|cunoștințe|aptitudini și competențe|competențe personale|competenţe personale|competente personale|competențe digitale|abilități tehnice|competențe tehnice|calități|calități personale|cunoștințe tehnice|competenţe|aptitudini și competențe personale|aptitudini şi competenţe personale|abilități personale|alte competențe|cunoștințe pc|competențe și aptitudini|aptitudini tehnice|tehnologii|competente informatice|competențe informatice|alte competențe și aptitudini|competențe organizaționale|competențe de comunicare',
    languages:
      'limbi|limbi străine|limbi straine|limbi vorbite|competențe lingvistice|limba maternă|limbi cunoscute|alte limbi străine cunoscute|limbă străină|limba(i) maternă(e)|alte limbi|limbi straine cunoscute|limbi străine cunoscute|limba straina',
    projects:
      'proiecte|publicații|proiect|publicatii|proiecte personale|lucrări publicate|cercetare|articole',
    references: 'referințe|recomandări|recomandare|referinte|persoane de referință',
    other:
      'interese|hobby-uri|voluntariat|premii|díjak|hobbik|hobby|pasiuni|interese personale|hobbyuri|alte informații|informații suplimentare|informaţii suplimentare|activități extracurriculare|activități|distincții|permis de conducere|alte activități|pasiuni și interese|realizări|afilieri|anexe|diverse|hobby-uri și interese|timp liber|calitati|premii și distincții|activitati extracurriculare',
  },
  labels: {
    name: 'nume|nume și prenume|nume / prenume|nume/prenume|numele|numele și prenumele|nume prenume|nume complet|nume şi prenume|nume si prenume|nume, prenume|prenume și nume|prenume / nume|nume / prenumele',
    first: 'prenume|prenumele',
    last: 'nume de familie',
    email:
      'adresă de e-mail|e-mail|adresa de e-mail|e-mailuri|adresa email|poștă electronică|email|mail',
    mobile: 'telefon mobil|mobil|telefon(mobil)|tel. mobil',
    phone:
      'telefon(e)|telefon|tel|număr de telefon|nr. telefon|telefoane|numar de telefon|nr. tel|telefon fix',
    address:
      'adresă|domiciliu|locație|adresă(e)|adresa|reședință|adresa de domiciliu|localitate|adresa(e)|adrese|domiciliul|adresă de domiciliu|adresă de corespondență',
    street: 'stradă|strada',
    zip: 'cod poștal|cod postal',
    city: 'oraș|oras|localitatea|localitate|municipiu|localitatea de domiciliu',
    state: 'județ|judet',
    country: 'țară|ţară|tara',
    birth:
      'data nașterii|locul nașterii|data nasterii|data naşterii|data și locul nașterii|locul nasterii|născut|născută|data şi locul naşterii|data si locul nasterii',
    link: 'pagină web|site web|site',
    ignored:
      'naționalitate|sex|stare civilă|stare civila|cetățenie|naţionalitate|nationalitate|permis de conducere|data|cetatenie|vârsta|cnp|locul de muncă vizat|domeniul ocupațional|cetăţenie|profesie|funcția|varsta|permis conducere|loc de munca vizat|ocupația',
  },
  placeholders: 'numele|prenume|nume|tău|companie|companiei|denumirea|postului|oraș',
  homes: {
    current: 'adresa actuală|adresa de corespondență|adresa de reședință|reședința',
    other:
      'domiciliu stabil|domiciliul stabil|adresa din buletin|adresa permanentă|adresa de domiciliu',
  },
  jobLabels: {
    company:
      'angajator|companie|firma|numele angajatorului|numele și adresa angajatorului|instituția|societatea|compania|angajatorul|numele si adresa angajatorului|numele şi adresa angajatorului',
    title:
      'funcția|funcția sau postul ocupat|post|poziție|ocupația|rol|funcţia sau postul ocupat|functia sau postul ocupat|functia|postul|poziția|ocupația sau funcția',
    period: 'perioada|data|durata|perioada (de la – până la)|ani|perioadă|date',
  },
  told: {
    works: 'lucrez|am lucrat|sunt angajat|sunt angajată',
    as: 'ca|în calitate de|pe postul de',
    at: 'la firma|la|în cadrul|pentru|în',
  },
  present:
    'prezent|în prezent|in prezent|astăzi|azi|acum|actual|până în prezent|pana in prezent|zi|până astăzi|în curs|prezentul|prezent(ă)|momentul actual|până acum|până la zi|curent',
  since: 'din|de la|începând cu|incepand cu|începând din|din data de',
  until: 'până la|până în|pana in|la|pana la|și|-|pana',
  months:
    '1:ianuarie|1:ian|2:februarie|2:feb|3:martie|3:mar|4:aprilie|4:apr|5:mai|6:iunie|6:iun|7:iulie|7:iul|8:august|8:aug|9:septembrie|9:sept|10:octombrie|10:oct|11:noiembrie|11:nov|11:noi|12:decembrie|12:dec',
  sideJobs: 'voluntar|freelancer|membru al consiliului|jumătate de normă',
  titles:
    'inginer|programator|dezvoltator|director|directoare|manager|șef|responsabil|asistent|asistentă|contabil|contabilă|vânzător|consultant|consilier|secretar|secretară|profesor|profesoară|învățător|analist|arhitect|medic|avocat|jurist|economist|operator|bucătar|ospătar|șofer|electrician|mecanic|coordonator|coordonatoare|reprezentant|specialist|tehnician|lucrător|gestionar|casier|farmacist|psiholog|cercetător|stagiar|redactor|traducător',
  employers:
    'grup|banca|asigurări|spital|clinică|universitatea|școala|institut|agenție|companie|primăria|ministerul|construcții|farmacia|editura|logistică|fundația|colegiul|liceul|csoport|bank|biztosító|kórház|klinika|egyetem|iskola|intézet|ügynökség|vállalat|önkormányzat|minisztérium|építőipari|gyógyszertár|kiadó|gimnázium|áruház|üzem|művek|kereskedelmi',
};
