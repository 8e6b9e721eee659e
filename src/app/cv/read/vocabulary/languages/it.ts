import type { LanguageWords } from './language-words.ts';

/** Italian. */
export const it: LanguageWords = {
  code: 'it',
  frequent: 'e di il la le dei per con del una nel della esperienza istruzione competenze lingue',
  documentTitles:
    'curriculum vitae europeo|formato europeo per il curriculum vitae|cv europass|curriculum vitae|curriculum|formato europeo|curriculum professionale|curriculum formativo e professionale|europass',
  headings: {
    contact:
      'contatti|contatto|dati personali|informazioni personali|informazioni di contatto|recapiti|dati anagrafici|profili|social network|i miei contatti|dati|contatti personali|profilo social|informazioni|dati di contatto|anagrafica|informazioni generali|informazione personale|riferimenti|link|dati e contatti',
    summary:
      'profilo|profilo professionale|chi sono|su di me|sintesi|obiettivo|obiettivo professionale|presentazione|sommario|profilo personale|riepilogo|in sintesi|di me|profilo in breve|a proposito di me|presentazione personale|dichiarazioni personali|chi sono?|obiettivi|qualche parola su di me|profilo sintetico|descrizione|in breve',
    experience:
      'posizione attuale|attuale posizione lavorativa|posizione lavorativa attuale|occupazione attuale|impiego attuale|altre esperienze lavorative|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|esperienza|esperienze|percorso professionale|carriera|lavoro|occupazione|attività professionale|impieghi|storia lavorativa|esperienze di lavoro|esperienze professionali e lavorative|esperienze lavorative e professionali|attività lavorativa|attività lavorative|attività professionali|stage|tirocini|esperienza lavorativa e professionale|carriera professionale|esperienza nel settore|percorso lavorativo|esperienze di stage|impiego attuale|occupazione attuale|esperienze professionali e formative|esperienze di ricerca|lavori|storia professionale|incarichi|tirocinio|esperienza di lavoro',
    education:
      'istruzione|formazione|istruzione e formazione|educazione|titoli di studio|studi|certificazioni|corsi|percorso formativo|formazione accademica|percorso di studi|certificati|attestati|istruzione e studi|formazione e istruzione|studi e formazione|formazione professionale|formazione scolastica|titolo di studio|corsi e certificazioni|corsi di formazione|istruzione e titoli|formazione scolastica e professionale|diplomi|qualifiche|titoli|formazione e corsi|percorso accademico|percorso scolastico|educazione e formazione|certificazioni e corsi|abilitazioni|corsi e seminari|esperienze formative',
    skills:
      'competenze|capacità|abilità|competenze tecniche|competenze professionali|conoscenze|conoscenze informatiche|capacità e competenze|competenze informatiche|competenze digitali|competenze personali|punti di forza|attitudini|competenze e abilità|abilità e competenze|altre capacità e competenze|capacità e competenze personali|capacità e competenze tecniche|capacità e competenze relazionali|capacità e competenze organizzative|competenze comunicative|competenze organizzative e gestionali|competenza digitale|altre competenze|conoscenze tecniche|tecnologie|competenze linguistiche e informatiche|skills|competenze trasversali|competenze chiave|software|informatica|strumenti|capacità informatiche|soft skills',
    languages:
      'lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|lingue conosciute|madrelingua|lingua madre|altre lingue|lingua|conoscenza lingue|lingua straniera|conoscenza delle lingue|prima lingua|altra lingua',
    projects:
      'progetti|pubblicazioni|progetti personali|brevetti|progetto|progetti svolti|ricerca|progetti accademici|conferenze|portfolio|articoli|tesi',
    references:
      'referenze|raccomandazioni|contatti di riferimento|referenze professionali|referenza',
    other:
      'interessi|hobby|volontariato|premi|altro|interessi personali|riconoscimenti|informazioni aggiuntive|ulteriori informazioni|hobby e interessi|interessi e hobby|allegati|tempo libero|patente|passioni|altro interesse|patenti|patente di guida|patente o patenti|onorificenze|attività extra|altre informazioni|hobbies|interessi e passioni|sport|trattamento dei dati personali|dati personali privacy|premi e riconoscimenti|attività di volontariato|varie|attività|riconoscimenti e premi|capacità e competenze artistiche|associazioni|privacy',
  },
  labels: {
    name: 'nome e cognome|nome / cognome|cognome e nome|cognome nome|cognome / nome|cognome/nome|nome|cognome(i/e) nome(i/e)|nome/cognome|nome cognome|cognome(i) nome(i)|nome(i) / cognome(i)|nominativo|cognome, nome',
    first: 'nome proprio',
    last: 'cognome',
    email:
      'posta elettronica|indirizzo e-mail|indirizzo email|e-mail|indirizzo di posta elettronica|mail|pec',
    mobile:
      'cellulare|telefono cellulare|cell|tel. cellulare|numero di cellulare|numero cellulare|telefono mobile',
    phone:
      'recapito telefonico|telefono/i|telefono|tel|numero di telefono|recapiti telefonici|telefono fisso|telefono abitazione|numero telefono|recapito',
    address:
      'indirizzo|residenza|indirizzo di residenza|luogo di residenza|sede|località|indirizzo/i|domicilio|città di residenza|residente in|residente a|indirizzo di domicilio|luogo|indirizzo abitazione|indirizzo attuale',
    street: 'via',
    zip: 'cap',
    city: 'città|comune|località|città di residenza|comune di residenza|cap e città|cap città|cap e comune|città e provincia',
    state: 'provincia|regione',
    country: 'paese|stato|nazione',
    birth:
      'data di nascita|luogo di nascita|data e luogo di nascita|luogo e data di nascita|nato il|nata il|nato a|nata a|nato/a a|nato/a il|data nascita|nato|nata|anno di nascita',
    link: 'pagina web|sito web|sito|sito internet|sito personale|profilo linkedin',
    ignored:
      'nazionalità|cittadinanza|sesso|stato civile|età|patente|patente di guida|codice fiscale|oggetto|data|professione|c.f|p. iva|partita iva|stato di famiglia|occupazione|settore professionale|occupazione desiderata|lavoro attuale|tipo di impiego|titolo di studio|data di compilazione|lingue|genere',
  },
  placeholders: 'tuo|nome|cognome|azienda|posizione|lavorativa|ruolo|città|indirizzo|mansione',
  homes: {
    current:
      'domicilio|domicilio attuale|indirizzo attuale|indirizzo di domicilio|residenza attuale',
    other: 'residenza|indirizzo di residenza|luogo di residenza',
  },
  jobLabels: {
    company:
      "azienda|datore di lavoro|nome del datore di lavoro|nome e indirizzo del datore di lavoro|società|nome dell'azienda|ente|nome azienda|impresa|nome e indirizzo dell’azienda|datore di lavoro e indirizzo",
    title:
      'posizione|ruolo|mansione|funzione|lavoro o posizione ricoperti|qualifica|posizione ricoperta|tipo di impiego|incarico|impiego|occupazione|principale mansione|funzione o posto occupato|lavoro o posizione ricoperta',
    period: 'periodo|date|data|date (da – a)|durata|anni|dal|date (da - a)',
  },
  told: {
    works:
      'lavoro|ho lavorato|sono|sono stato|sono stata|sono impiegato|sono impiegata|ricopro il ruolo di',
    as: 'come|in qualità di',
    at: 'presso la|presso il|presso|in|per',
  },
  present:
    'oggi|presente|attuale|in corso|ad oggi|attualmente|attualità|tuttora|adesso|a oggi|alla data attuale|corrente|alla data odierna|data odierna|fino ad oggi|ancora in corso|fino a oggi|attualmente in corso|al presente|ad ora',
  since: "dal|dall'|da|dallo|dal mese di|a partire da|a partire dal|inizio",
  until: "a|al|fino a|fino al|e|ad|all'",
  months:
    '1:gennaio|1:gen|2:febbraio|2:feb|3:marzo|3:mar|4:aprile|4:apr|5:maggio|5:mag|6:giugno|6:giu|7:luglio|7:lug|8:agosto|8:ago|9:settembre|9:set|9:sett|10:ottobre|10:ott|11:novembre|11:nov|12:dicembre|12:dic',
  sideJobs:
    'volontari|freelance|libera professione|libero professionista|partita iva|part-time|part time|membro del consiglio|progetto personale',
  titles:
    'libero professionista|libera professionista|direttore|direttrice|responsabile|capo|ingegnere|sviluppatore|sviluppatrice|tecnico|assistente|impiegato|impiegata|contabile|ragioniere|infermiere|infermiera|commerciale|venditore|venditrice|consulente|segretario|segretaria|insegnante|professore|professoressa|docente|formatore|formatrice|analista|architetto|grafico|grafica|designer|redattore|redattrice|stagista|tirocinante|tirocinio|apprendista|operaio|operaia|operatore|operatrice|cuoco|cuoca|cameriere|cameriera|medico|avvocato|acquirente|revisore|coordinatore|coordinatrice|educatore|educatrice|cassiere|cassiera|magazziniere|autista|elettricista|meccanico|farmacista|psicologo|psicologa|ricercatore|ricercatrice|addetto|addetta|commesso|commessa|supervisore|programmatore|programmatrice|giornalista|traduttore|traduttrice|specialista|titolare|amministratore|amministrativo|amministrativa|progettista|geometra|barista|receptionist|capoturno|dirigente|socio|agente|rappresentante|sistemista|fisioterapista|perito|dottorando|disegnatore',
  employers:
    'gruppo|banca|assicurazioni|ospedale|clinica|università|scuola|liceo|istituto|agenzia|azienda|comune di|ministero|industrie|servizi|costruzioni|trasporti|energia|alimentari|ingegneria|consulenza|logistica|farmacia|ristorante|albergo|associazione|fondazione|laboratorio|laboratori|editore|edizioni|fratelli|figli|impianti|meccanica|officine|studio|cooperativa|policlinico|asl|supermercati|sistemi|tecnologie|soluzioni',
};
