import { variants, words } from './words.ts';

export const it = words({
  lang: 'it',
  cv: ['Curriculum Vitae', 'CURRICULUM VITAE', 'CV', 'Formato europeo per il curriculum vitae'],
  headings: {
    personal: 'Informazioni personali;Dati personali;DATI ANAGRAFICI;INFORMAZIONI PERSONALI',
    contact: 'Contatti;CONTATTI;Recapiti',
    summary: 'Profilo;Profilo professionale;Chi sono;Presentazione;Obiettivo',
    experience:
      'Esperienza lavorativa;Esperienze lavorative;Esperienza professionale;ESPERIENZE PROFESSIONALI;Esperienze di lavoro',
    education:
      'Istruzione e formazione;Istruzione;Formazione;Titoli di studio;ISTRUZIONE E FORMAZIONE',
    skills: 'Competenze;Capacità e competenze;Competenze informatiche;Competenze tecniche',
    languages: 'Lingue;Competenze linguistiche;Conoscenze linguistiche',
    certificates: 'Certificazioni;Corsi;Corsi di formazione',
    volunteering: 'Volontariato;Attività di volontariato',
    references: 'Referenze',
    hobbies: 'Interessi;Hobby;Interessi personali',
    publications: 'Pubblicazioni',
  },
  labels: {
    name: 'Nome e cognome;Nome;Cognome e nome;Cognome Nome',
    firstName: 'Nome;Nome/i',
    lastName: 'Cognome;Cognome/i',
    email: 'E-mail;Email;Indirizzo e-mail;Posta elettronica',
    phone: 'Telefono;Tel.;Telefono fisso',
    mobile: 'Cellulare;Cell.;Tel.;Telefono;Mobile',
    address: 'Indirizzo;Residenza;Domicilio;Residente in',
    birth: 'Data di nascita;Data e luogo di nascita;Nato/a il',
    nationality: 'Nazionalità;Cittadinanza',
    status: 'Stato civile',
    website: 'Sito web',
    company: 'Azienda;Datore di lavoro;Nome e indirizzo del datore di lavoro;Società',
    title: 'Ruolo;Mansione;Posizione;Tipo di impiego;Qualifica',
    period: 'Periodo;Date (da – a);Date;Durata',
    place: 'Luogo;Sede',
    duties: 'Mansioni;Principali mansioni e responsabilità;Attività svolte',
  },
  months: variants(
    'gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre',
  ),
  monthsShort: variants('gen;feb;mar;apr;mag;giu;lug;ago;set;ott;nov;dic'),
  dates: [
    '{month} {yyyy}',
    '{mm}/{yyyy}',
    '{short} {yyyy}',
    '{yyyy}',
    '01/{mm}/{yyyy}',
    '{mm}.{yyyy}',
  ],
  spans: [
    '{from} – {to}',
    '{from} - {to}',
    'da {from} a {to}',
    'Da {from} a {to}',
    '{from}-{to}',
    'dal {from} al {to}',
  ],
  today: ['oggi', 'Oggi', 'presente', 'in corso', 'ad oggi', 'attuale', 'Attualmente'],
  since: ['Da {from}', 'dal {from}', 'Dal {from}', '{from} –'],
  at: ['{title} presso {company}', '{title}, {company}', '{title} c/o {company}'],
  titles: variants(
    'Infermiere|Infermiera;Impiegato amministrativo|Impiegata amministrativa;Responsabile di magazzino;Sviluppatore software|Sviluppatrice software;Commesso|Commessa;Project Manager;Ingegnere civile;Addetto alla segreteria|Addetta alla segreteria;Cuoco|Cuoca;Consulente del lavoro;Responsabile commerciale;Insegnante di scuola primaria;Tecnico di laboratorio|Tecnica di laboratorio;Ragioniere|Ragioniera;Operatore socio-sanitario|Operatrice socio-sanitaria;Architetto',
  ),
  companies: [
    '{stem} {form}',
    'Gruppo {stem}',
    '{stem} Trasporti {form}',
    'Studio {stem}',
    'Ospedale di {city}',
    'Comune di {city}',
    'Banca {stem}',
    'Officine {stem} {form}',
    'F.lli {stem} {form}',
  ],
  stems: variants(
    'Valmarina;Bellosguardo;Torrechiara;Lumeral;Fontanella;Ariston;Castelvero;Montalbano;Santori;Velaro;Pietranera;Roccaforte',
  ),
  groups: variants(
    'Direzione Commerciale;Area Nord;Ricerca e Sviluppo;Acquisti;Sistemi informativi',
  ),
  schools: variants(
    'Università degli Studi di {city};Politecnico di {city};Liceo scientifico di {city};Istituto tecnico di {city}',
  ),
  degrees: variants(
    'Laurea in Economia;Laurea magistrale in Informatica;Diploma di ragioneria;Maturità scientifica;Laurea in Scienze infermieristiche;Master in Marketing',
  ),
  duties: variants(
    'Coordinamento di un gruppo di otto persone.\nRedazione dei rapporti mensili.\nAssistenza alla clientela.\nFormazione dei nuovi assunti.\nGestione del magazzino.\nTrattative con i fornitori.\nControllo del budget.',
  ),
  summaries: variants(
    'Professionista con oltre dieci anni di esperienza.\nPersona precisa e affidabile.\nCerco un ruolo di responsabilità.\nAbituata al lavoro in gruppo.',
  ),
  skills: variants(
    'Pacchetto Office;SAP;Gestione progetti;Python;Negoziazione;AutoCAD;Patente B;Problem solving',
  ),
  languageNames: variants(
    'Italiano – madrelingua;Inglese – ottimo;Francese (B1);Tedesco: scolastico;Spagnolo – buono',
  ),
  nationality: variants('italiana;Italiana;svizzera'),
  statuses: variants('celibe;nubile;coniugata;coniugato, due figli'),
  hobbies: variants('escursionismo;scacchi;fotografia;cucina;lettura;calcio'),
  certificates: variants(
    'ECDL (2019);Corso di primo soccorso (2022);Patentino muletto;First Certificate',
  ),
  unpaid: variants(
    'Volontario/Volontaria|Croce Verde di {city};Allenatore/Allenatrice|Polisportiva {city}',
  ),
  letter: {
    subject: ['Oggetto: candidatura per la posizione di {title}', 'Candidatura: {title}'],
    greeting: [
      'Gentili Signori,',
      'Alla cortese attenzione del responsabile,',
      'Gentile dott.ssa Bianchi,',
    ],
    body: variants(
      'Con la presente desidero candidarmi per la posizione da Voi pubblicata.\nNel mio attuale ruolo ho imparato a rispettare le scadenze.\nConosco {company} da molti anni.\nSono disponibile con un preavviso di un mese.\nResto a disposizione per un colloquio.',
    ),
    closing: ['Cordiali saluti', 'Distinti saluti'],
  },
  declaration: [
    'Autorizzo il trattamento dei miei dati personali ai sensi del D. Lgs. 196/2003 e del GDPR (Regolamento UE 2016/679).',
  ],
  invoice: [
    'Fattura',
    'Fattura n.',
    'Data',
    'Cliente',
    'Descrizione',
    'Importo',
    'Totale',
    'IVA 22%',
    'Pagamento entro 30 giorni.',
  ],
  advert: [
    'Cerchiamo',
    'Le tue attività',
    'Requisiti',
    'Offriamo',
    'Invia il tuo curriculum a',
    'Esperienza in ruolo analogo',
    'Tempo pieno, indeterminato',
  ],
});
