import type { LanguageWords } from './language-words.ts';

/** Dutch. */
export const nl: LanguageWords = {
  code: 'nl',
  frequent:
    'en van de het een met voor in bij op te werkervaring opleiding vaardigheden heden talen',
  documentTitles: 'curriculum vitae|cv|c.v|motivatiebrief|mijn cv|sollicitatie|curriculum vitæ',
  headings: {
    contact:
      'contact|contactgegevens|persoonlijke gegevens|persoonsgegevens|persoonlijke informatie|personalia|gegevens|profielen|sociale media|persoonlijk|contact gegevens|mijn gegevens|contactinformatie|contact en gegevens|naw-gegevens|naw gegevens|adres|algemene gegevens|persoonsinformatie|personalia en contact|persoonlijke gegevens / personalia',
    summary:
      'profiel|samenvatting|over mij|persoonlijk profiel|wie ben ik|introductie|profielschets|doelstelling|profieltekst|kernprofiel|over mijzelf|wie ben ik?|profielschets / motivatie|introductietekst|kort profiel|persoonlijke schets|doel',
    experience:
      'werkervaring|ervaring|arbeidsverleden|loopbaan|professionele ervaring|carrière|relevante werkervaring|werk|stages|beroepservaring|arbeidservaring|stage|werkzaamheden|ervaringen|werk ervaring|werkervaring en stages|overige werkervaring|stage-ervaring|stages en bijbanen|bijbanen|arbeidsloopbaan|carrièreverloop|functies|opdrachten|praktijkervaring|loopbaanoverzicht|huidige functie|relevante ervaring|stage ervaring|projectervaring|bijbaan|recente werkervaring|werkgevers',
    education:
      "opleiding|opleidingen|onderwijs|opleiding en training|cursussen|certificaten|scholing|studie|cursussen en trainingen|trainingen|diploma's|educatie|vooropleiding|opleiding(en)|opleidingen & cursussen|opleidingen en cursussen|opleiding en cursussen|cursussen/trainingen|cursus|training|opleidings|scholing en cursussen|studies|opleiding & training|certificeringen|diploma's en certificaten|schoolopleiding|trainingen en cursussen|opleiding en studie|cursussen en certificaten|opleiding, cursussen|school",
    skills:
      'vaardigheden|competenties|kennis|kennis en vaardigheden|kwaliteiten|computervaardigheden|kerncompetenties|technische vaardigheden|it-vaardigheden|eigenschappen|sterke punten|kennis & vaardigheden|vaardigheden en competenties|competenties en vaardigheden|computerkennis|software|programmeertalen|sterke eigenschappen|talenten|ict-vaardigheden|automatiseringskennis|vakkennis|expertise|it kennis|tools|digitale vaardigheden|technieken|kerncompetenties en vaardigheden',
    languages:
      'talen|talenkennis|taalvaardigheden|taalkennis|taalvaardigheid|taal|vreemde talen|moedertaal|andere talen|talen en niveau|moedertaal/moedertalen',
    projects:
      'projecten|publicaties|eigen projecten|octrooien|project|onderzoek|publicaties en presentaties|persoonlijke projecten|portfolio',
    references: 'referenties|referenten|aanbevelingen|referentie|referenties op aanvraag',
    other:
      "interesses|hobby's|hobby’s|vrijwilligerswerk|prijzen|overig|overige|nevenactiviteiten|interesses en hobby's|hobby's en interesses|overige informatie|vrije tijd|bijlage|prestaties|nevenfuncties|rijbewijs|hobby|hobbies|interesse|interesses & hobby's|hobby's/interesses|vrijetijdsbesteding|sport|bestuurswerk|commissies|nevenactiviteit|overige activiteiten|extra|diversen|bijzonderheden|vrijwillig werk|extra-curriculair|overige gegevens|persoonlijke interesses|hobby’s en interesses|hobby's & interesses|privé|extracurriculaire activiteiten|activiteiten",
  },
  labels: {
    name: 'naam|volledige naam|voor- en achternaam|achternaam / voornaam|achternaam (-namen) / voornaam (-namen)|voornaam (-namen) / achternaam (-namen)|voornaam en achternaam|naam en voornaam|naam / voornaam|achternaam, voornaam|voornaam en naam|naam, voornaam',
    first: 'voornaam|voornamen|roepnaam|voornaam/voornamen',
    last: 'achternaam|familienaam',
    email: 'e-mailadres|e-mailadres(sen)|mailadres|emailadres|email adres|e-mail adres',
    mobile:
      'mobiel|mobiele telefoon|gsm|mobiel nummer|gsm-nummer|mobiel telefoonnummer|telefoon mobiel|mobiele nummer|gsm nummer',
    phone: 'telefoon|telefoonnummer|telefoon(s)|tel|telefoon privé|telefoonnr|tel.nr|telefoon vast',
    address:
      'adres|woonplaats|woonadres|locatie|adres(sen)|adresgegevens|thuisadres|woonachtig|woonachtig te|adresy',
    street: 'straat|straat en huisnummer',
    zip: 'postcode|postcode en woonplaats|postcode/woonplaats|postcode / plaats|postcode & woonplaats|postcode + woonplaats|postcode plaats',
    city: 'stad|gemeente|plaats|plaatsnaam|postcode en gemeente|postcode gemeente|postcode + gemeente|postcode en plaats|postcode en stad|postnummer en gemeente',
    state: 'provincie',
    country: 'land',
    birth:
      'geboortedatum|geboorteplaats|geboortedatum en -plaats|geboren te|geboortedatum en plaats|geboorte|geboren|geboren op|geboortedag|geboortejaar|geboorteplaats en -datum|geboortedatum/plaats|geb. datum|geboortedatum en geboorteplaats',
    link: 'website|webpagina|linkedin-profiel',
    ignored:
      'nationaliteit|geslacht|burgerlijke staat|leeftijd|rijbewijs|datum|beroep|functie|betreft|burgerlijke stand|beschikbaarheid|status|talen|huidige functie|kinderen|rijksregisternummer',
  },
  placeholders:
    'jouw|uw|naam|voornaam|achternaam|bedrijfsnaam|bedrijf|functie|functietitel|functienaam|plaats|plaatsnaam',
  homes: {
    current: 'huidig adres|postadres|correspondentieadres|verblijfsadres|verblijfadres|studieadres',
    other: 'permanent adres|officieel adres|domicilieadres|adres ouders|ouderlijk adres',
  },
  jobLabels: {
    company:
      'werkgever|bedrijf|organisatie|naam werkgever|naam van de werkgever|bedrijfsnaam|onderneming|naam bedrijf|instelling|opdrachtgever|naam en adres van werkgever|naam en adres van de werkgever|naam en plaats van de werkgever',
    title:
      'functie|functietitel|functie of beroep|beroep|rol|positie|gevolgde functie|baan|beroep of functie|uitgeoefende functie',
    period: 'periode|duur|data|datum|looptijd|jaren|van|periode (van – tot)',
  },
  told: {
    works: 'werk ik|werkte ik|ik werk|ik werkte|ben ik|ik ben|was ik|heb ik',
    as: 'als',
    at: 'bij|voor|in',
    done: 'werkzaam|gewerkt|in dienst',
  },
  present:
    'heden|nu|tot heden|huidig|vandaag|tot nu|momenteel|tot op heden|lopend|nu toe|op heden|tot nu toe|tot vandaag|t/m heden|heden ten dage|tegenwoordig|t/m nu|thans',
  since: 'sinds|vanaf|van|per|sedert',
  until: 'tot|tot en met|t/m|en|tm|-',
  months:
    '1:januari|1:jan|2:februari|2:feb|3:maart|3:mrt|3:maa|4:april|4:apr|5:mei|6:juni|6:jun|7:juli|7:jul|8:augustus|8:aug|9:september|9:sep|10:oktober|10:okt|11:november|11:nov|12:december|12:dec',
  sideJobs:
    'vrijwillig|freelance|zzp|bijbaan|bestuurslid|parttime|part-time|lid raad van|eigen project',
  titles:
    'directeur|manager|hoofd|leidinggevende|ingenieur|ontwikkelaar|-ontwikkelaar|technicus|-technicus|assistent|assistente|-assistent|administratief|administratieve|medewerker|medewerkster|-medewerker|-medewerkster|boekhouder|-boekhouder|verpleegkundige|-verpleegkundige|verkoper|verkoopster|-verkoper|adviseur|-adviseur|consulent|secretaresse|leraar|lerares|docent|docente|trainer|analist|-analist|architect|vormgever|-vormgever|ontwerper|-ontwerper|redacteur|redactrice|stagiair|stagiaire|leerling|arbeider|operator|kok|ober|serveerster|arts|-arts|advocaat|jurist|inkoper|-inkoper|accountant|controller|coördinator|-coördinator|kassière|caissière|magazijnmedewerker|chauffeur|-chauffeur|elektricien|monteur|-monteur|apotheker|psycholoog|onderzoeker|-onderzoeker|promovendus|teamleider|-leider|leider|projectleider|eigenaar|oprichter|zzp|beheerder|-beheerder|bestuurder|vertegenwoordiger|receptionist|receptioniste|planner|werkvoorbereider|bouwkundige|begeleider|begeleidster|-begeleider|specialist|-specialist|bedrijfsleider|voorman|uitvoerder|accountmanager|programmeur|verzorgende|huisarts|fysiotherapeut|-therapeut|tekstschrijver|loodgieter|schilder|timmerman|rechercheur|-kundige',
  employers:
    'groep|bank|verzekeringen|ziekenhuis|kliniek|universiteit|hogeschool|school|instituut|bureau|bedrijf|gemeente|ministerie|industrie|diensten|bouw|transport|energie|voeding|techniek|logistiek|apotheek|restaurant|hotel|vereniging|stichting|laboratorium|uitgeverij|zorg|nederland|advies|zorggroep|woningcorporatie|automatisering|installatietechniek|zonen|gebroeders|medisch centrum|umc|provincie|politie|belastingdienst|drukkerij|makelaardij|bakkerij|verhuur',
};
