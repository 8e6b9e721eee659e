import type { LanguageWords } from './language-words.ts';

/** German. */
export const de: LanguageWords = {
  code: 'de',
  frequent:
    'und der die das mit für von bei im zu eine ausbildung kenntnisse heute berufserfahrung',
  documentTitles:
    'lebenslauf|tabellarischer lebenslauf|bewerbung|bewerbungsunterlagen|bewerbungsschreiben|anschreiben|bewerbungsmappe|profil|kurzlebenslauf|mein lebenslauf|bewerbung um|ausführlicher lebenslauf|deckblatt',
  headings: {
    contact:
      'kontakt|kontaktdaten|kontaktinformationen|kontaktinfos|persönliche daten|persönliche angaben|persönliches|zur person|angaben zur person|personalien|persönliche informationen|profile|online-profile|soziale netzwerke|anschrift|persönliche angaben und kontakt|adresse|meine daten|allgemeine angaben|daten|kontaktdetails|angaben|kontakt & daten|so erreichen sie mich|soziale medien|adressdaten|kontakt & links',
    summary:
      'profil|kurzprofil|über mich|zusammenfassung|persönliches profil|berufliches profil|einleitung|zielsetzung|qualifikationsprofil|ziele|kurzbiografie|motivation|steckbrief|wer bin ich|das bin ich|kompetenzprofil|kurzvorstellung|kurzbeschreibung|kurz & knapp|zu meiner person',
    experience:
      'berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|werdegang|arbeitserfahrung|praxiserfahrung|berufliche stationen|berufliche tätigkeit|berufstätigkeit|beruflicher hintergrund|karriere|berufliche laufbahn|erfahrung|erfahrungen|berufliche erfahrungen|praktische erfahrung|praktische erfahrungen|praktika|berufsweg|tätigkeiten|berufliche praxis|arbeitsverhältnisse|beschäftigung|berufliche entwicklung|stationen|bisherige tätigkeiten|anstellungen|beruf|berufserfahrungen|berufliche tätigkeiten|beruflicher lebenslauf|berufspraktische erfahrung|beruf und praxis|berufserfahrung und praktika|praktische tätigkeiten|berufliche erfahrungen und praktika|beruflicher verlauf|bisheriger beruflicher werdegang|akademische stationen|nebentätigkeiten|nebenjobs|praktikum|praktika und nebentätigkeiten|praktika & werkstudententätigkeiten|berufserfahrung & praktika|laufbahn|berufsleben|wissenschaftlicher werdegang|berufsbegleitende tätigkeiten|forschungserfahrung|lehrerfahrung|projekterfahrungen und beruf|relevante berufserfahrung|werkstudententätigkeit|arbeitgeber|ferienjobs|berufserfahrung (auszug)|arbeit|selbständigkeit',
    education:
      'ausbildung|bildung|schulbildung|studium|schulbildung und studium|akademische ausbildung|bildungsweg|aus- und weiterbildung|weiterbildung|weiterbildungen|schulische ausbildung|zertifikate|zertifizierungen|ausbildung und studium|hochschulausbildung|schulausbildung|fortbildung|fortbildungen|bildungsgang|hochschulbildung|ausbildungsweg|akademischer werdegang|schulischer werdegang|berufsausbildung|schule|kurse|qualifikationen|abschlüsse|studium und ausbildung|bildung und ausbildung|lehrgänge|schule und ausbildung|schulische laufbahn|akademische laufbahn|akademische bildung|schulischer und akademischer werdegang|schulen|universitäre ausbildung|aus- und fortbildung|abschluss|studium & ausbildung|ausbildung & studium|bildung & ausbildung|weiterbildungen und zertifikate|zertifikate und weiterbildungen|seminare|weitere qualifikationen|zusatzqualifikationen|promotion|hochschule|schulabschluss|berufliche ausbildung|berufliche weiterbildung|grundschule|schulbesuch|schulischer lebenslauf|studien|ausbildungen|bildungslaufbahn|aus-/weiterbildung|akademische abschlüsse|fort- und weiterbildungen|fort- und weiterbildung',
    skills:
      'kenntnisse|fähigkeiten|kompetenzen|edv-kenntnisse|fachkenntnisse|it-kenntnisse|besondere kenntnisse|stärken|fähigkeiten und kenntnisse|kenntnisse und fähigkeiten|technische kenntnisse|qualifikation|schlüsselkompetenzen|computerkenntnisse|skills|know-how|fachliche kompetenzen|soziale kompetenzen|weitere kenntnisse|sonstige kenntnisse|persönliche fähigkeiten|kernkompetenzen|software|tools|expertise|it-kompetenzen|fertigkeiten|edv|technologien|technische fähigkeiten|programmierkenntnisse|edv kenntnisse|softwarekenntnisse|besondere fähigkeiten|persönliche stärken|it-skills|methodenkompetenz|fachkompetenzen|programmiersprachen|qualifikationen und kenntnisse|kenntnisse & fähigkeiten|skills & tools|weitere fähigkeiten|sonstige fähigkeiten|technische skills|technische kompetenzen|kompetenzen und kenntnisse|eigenschaften',
    languages:
      'sprachen|sprachkenntnisse|fremdsprachen|sprachliche kenntnisse|sprachkompetenz|sprachkompetenzen|fremdsprachenkenntnisse|sprache|sprachen & kenntnisse|sprachliche fähigkeiten|muttersprache|sprachfähigkeiten|sprach- und edv-kenntnisse',
    projects:
      'projekte|veröffentlichungen|publikationen|projekterfahrung|vorträge|ausgewählte projekte|eigene projekte|patente|projektarbeiten|abschlussarbeiten|bachelorarbeit|masterarbeit|diplomarbeit|ausgewählte publikationen|forschung|projekte (auswahl)|private projekte|forschungsprojekte|ausstellungen|dissertation',
    references:
      'referenzen|referenzpersonen|referenz|empfehlungen|referenzgeber|referenzen & empfehlungen|arbeitszeugnisse',
    other:
      'interessen|hobbys|hobbies|freizeit|interessen und hobbys|hobbys und interessen|engagement|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|auszeichnungen|sonstiges|mitgliedschaften|weiteres|zusätzliche informationen|persönliche interessen|preise|erfolge|wehrdienst|zivildienst|wehrdienst / zivildienst|führerschein|soziales engagement|freizeitaktivitäten|anlage|anlagen|stipendien|außerschulisches engagement|gesellschaftliches engagement|auslandsaufenthalte|auslandserfahrung|ehrungen|freiwilliges engagement|zusätzliche angaben|persönlichkeit|weitere angaben|weitere informationen|interessen & hobbys|hobbys & interessen|außerberufliches engagement|stärken und schwächen|sport|unterschrift|ort, datum|ehrenamtliche arbeit|bundeswehr|militärdienst|freiwilligendienst|auslandsaufenthalt|vereine|preise und auszeichnungen|auszeichnungen und preise|sonstige angaben|verschiedenes|hobby|eltern|gesundheit|privates|sonstige aktivitäten|außeruniversitäres engagement|hobbies und interessen|praktische kenntnisse|reisen',
  },
  labels: {
    name: 'name|vor- und nachname|vor- und zuname|vorname nachname|vorname / name|name, vorname|vorname(n) / nachname(n)|nachname(n) / vorname(n)|nachname / vorname|bewerber|bewerberin|vorname, name|vorname, nachname|nachname, vorname|vorname & nachname|vorname und nachname|vorname und name|name und vorname|zu- und vorname|voller name|name/vorname|vorname/name|nachname(n) vorname(n)',
    first: 'vorname|vorname(n)|vornamen|rufname',
    last: 'nachname|familienname|zuname|nachname(n)',
    email:
      'e-mail-adresse|emailadresse|mailadresse|e-mail-adresse(n)|email-adresse|mailanschrift|elektronische post',
    mobile:
      'mobil|mobiltelefon|handy|handynummer|mobilnummer|mobil-nr|mobilfunk|handy-nr|natel|funk|tel. mobil|mobil tel|mobiltelefonnummer|telefon mobil|telefon (mobil)',
    phone:
      'telefon|telefonnummer|tel.-nr|fon|rufnummer|festnetz|privat|telefon(nummer)|telefonnummer(n)|tel. privat|tel.nr|telefon privat|telefon-nr|telefonisch|telefon/mobil|tel. nr|kontaktnummer|tel./mobil|telefon (privat)',
    fax: 'faxnummer',
    address:
      'adresse|anschrift|wohnort|wohnhaft|wohnhaft in|wohnadresse|postanschrift|privatanschrift|adresse(n)|standort|wohnsitz|aktuelle anschrift|heimatanschrift|derzeitiger wohnort|hauptwohnsitz|derzeitige adresse|privatadresse|wohnung|wohnanschrift',
    street: 'straße|strasse|straße, nr|straße / nr',
    zip: 'plz|postleitzahl',
    city: 'stadt|plz / ort|plz, ort|plz ort|ort|plz und ort|plz wohnort|postleitzahl ort|postleitzahl und ort|plz & ort|ort plz|wohngemeinde',
    state: 'bundesland|kanton',
    country: 'land',
    birth:
      'geburtsdatum|geboren|geboren am|geburtsort|geburtstag|geb|geb. am|geburtsdatum und -ort|geburtsdatum/-ort|geburtsdatum / ort|geburtsdatum, -ort|geboren am/in|geburtsdaten|geburtsdatum und ort|geburtstag und -ort|geburtsort und -datum|geburtstag, -ort|geburtsdatum & -ort|geburtsdatum & ort|geburtstag/-ort|geburtstag/ort|geboren in|geburtsdatum/ort|geburtsjahr|jahrgang',
    link: 'webseite|internet|internetseite|profil|linkedin-profil|persönliche webseite|internetauftritt|webauftritt',
    ignored:
      'staatsangehörigkeit|nationalität|familienstand|geschlecht|alter|konfession|führerschein|verfügbarkeit|kündigungsfrist|gehaltsvorstellung|eintrittstermin|ust-idnr|steuernummer|beruf|berufsbezeichnung|betreff|datum|sprachen|staatsbürgerschaft|religion|heimatort|zivilstand|kinder|position|fahrerlaubnis|familie|religionszugehörigkeit|eltern|geschwister|bürgerort|aufenthaltsstatus|ausweis|muttersprache|interessen|hobbys|schulbildung|tätigkeit|ausbildung|aufenthaltstitel|aufenthaltsbewilligung|größe|fremdsprachen|schulabschluss|abschluss|stand',
  },
  placeholders:
    'ihr|ihre|dein|deine|vorname|nachname|familienname|vollständiger|unternehmensname|unternehmen|firmenname|firma|positionsbezeichnung|stellenbezeichnung|jobtitel|berufsbezeichnung|arbeitgeber|ort|plz|straße|hausnummer|telefonnummer|adresse',
  homes: {
    current:
      'aktuelle adresse|aktuelle anschrift|derzeitige adresse|derzeitige anschrift|gegenwärtige anschrift|studienadresse|studienanschrift|studienort|semesteradresse|semesteranschrift|postadresse|korrespondenzadresse|zustelladresse|hauptwohnsitz|wohnadresse|wohnanschrift',
    other:
      'meldeadresse|meldeanschrift|heimatadresse|heimatanschrift|nebenwohnsitz|zweitwohnsitz|zweitadresse|ständige adresse|ständiger wohnsitz|elternadresse|ferienadresse',
  },
  jobLabels: {
    company:
      'firma|arbeitgeber|arbeitgeberin|arbeitgeber/in|unternehmen|name des arbeitgebers|betrieb|name und anschrift des arbeitgebers|firmenname|name der firma|organisation|einrichtung|institution|name und adresse des arbeitgebers|name und ort des arbeitgebers|name/anschrift des arbeitgebers',
    title:
      'position|funktion|tätigkeit|stelle|beruf|beruf oder funktion|stellenbezeichnung|rolle|tätig als|berufsbezeichnung|tätigkeit als|aufgabe|jobtitel|als|funktion oder position|ausgeübte tätigkeit|berufsbezeichnung / funktion',
    period: 'zeitraum|dauer|von – bis|zeit|datum|daten|von|beschäftigungszeitraum|zeitspanne',
  },
  told: {
    works:
      'arbeite ich|arbeitete ich|ich arbeite|ich arbeitete|bin ich|ich bin|war ich|ich war|habe ich|ich habe',
    as: 'als',
    at: 'bei der|bei dem|beim|bei den|bei|in der|im|für die|für',
    done: 'tätig|beschäftigt|angestellt|gearbeitet|eingestellt',
  },
  present:
    'heute|bis heute|aktuell|jetzt|gegenwärtig|laufend|dato|derzeit|bis jetzt|bis dato|andauernd|gegenwart|momentan|fortlaufend|zurzeit|bis aktuell|bis auf weiteres|heutigem tag|noch heute|aktuell noch|bis zum heutigen tag|ungekündigt|zur zeit',
  since: 'seit|ab|seit dem|von|startet|seit ca|seit mitte|seit anfang|seit ende|ab dem',
  until: 'bis|bis zum|zum|und|bis zu|-',
  months:
    '1:Januar|1:Jan|1:jänner|2:Februar|2:Feb|2:feber|3:März|3:Mär|3:mrz|4:April|4:Apr|5:Mai|6:Juni|6:Jun|7:Juli|7:Jul|8:August|8:Aug|9:September|9:Sep|9:Sept|10:Oktober|10:Okt|11:November|11:Nov|12:Dezember|12:Dez',
  sideJobs:
    'freiberuflich|freiberufler|freie mitarbeit|freier mitarbeiter|freie mitarbeiterin|selbständig|selbstständig|ehrenamt|nebenberuf|nebentätigkeit|nebenjob|nebenbeschäftigung|minijob|mini-job|450-euro|520-euro|aushilfe|aushilfs|aufsichtsrat|mitglied des aufsichtsrat|mitglied im aufsichtsrat|beirat|lehrbeauftragt|gastdozent|eigenes projekt|kleingewerbe',
  titles:
    '-helfer|-helferin|helfer|servicekraft|aushilfe|-betreuer|-betreuerin|betreuer|-lenker|-leiter|-leiterin|-leitung|leiter|leiterin|leitender|leitende|leitung|-entwickler|-entwicklerin|entwickler|entwicklerin|-ingenieur|-ingenieurin|ingenieur|-techniker|techniker|-berater|-beraterin|berater|-manager|-managerin|managerin|-angestellte|-angestellter|angestellte|-mitarbeiter|-mitarbeiterin|mitarbeiter|mitarbeiterin|-referent|-referentin|referent|referentin|-assistent|-assistentin|assistent|assistentin|assistenz|-kaufmann|-kauffrau|kaufmann|kauffrau|kaufmännisch|-fachkraft|fachkraft|fachinformatiker|-pfleger|-pflegerin|pfleger|-krankenpfleger|krankenschwester|-mechaniker|-mechanikerin|mechaniker|mechatroniker|elektriker|elektroniker|-buchhalter|-buchhalterin|buchhalter|buchhalterin|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|auszubildende|auszubildender|azubi|sachbearbeiter|sachbearbeiterin|-bearbeiter|-bearbeiterin|geschäftsführer|geschäftsführerin|geschäftsführung|vorstand|abteilungsleiter|teamleiter|teamleiterin|projektmanager|projektmanagerin|projektleiter|-verkäufer|verkäufer|verkäuferin|vertrieb|vertriebs|einkäufer|einkäuferin|einkauf|-lehrer|-lehrerin|lehrer|lehrerin|-arzt|-ärztin|arzt|ärztin|anwalt|rechtsanwalt|rechtsanwältin|apotheker|architektin|bauleiter|-administrator|-administratorin|-redakteur|redakteur|redakteurin|-gestalter|gestalter|grafiker|grafikerin|koch|köchin|-koch|-köchin|kellner|-fahrer|fahrer|lagerist|lagermitarbeiter|erzieher|erzieherin|-arbeiter|-arbeiterin|arbeiter|sozialarbeiter|psychologe|psychologin|wissenschaftliche|wissenschaftlicher|wissenschaftler|hilfskraft|aushilfe|sekretär|sekretärin|personal|-meister|-meisterin|meister|disponent|controllerin|volontär|volontärin|trainerin|dozent|dozentin|-wart|-schlosser|schlosser|schreiner|tischler|maler|maurer|-bauer|friseur|friseurin|optiker|laborant|laborantin|steuerfach|steuerberater|wirtschaftsprüfer|dolmetscher|übersetzer|makler|gärtner|landwirt|therapeut|therapeutin|-therapeut|-therapeutin|hebamme|beamter|beamtin|soldat|freiberuflich|selbstständig|selbständig|inhaber|inhaberin|gründer|gründerin|beauftragter|beauftragte|-beauftragter|-beauftragte|spezialist|spezialistin|koordinator|koordinatorin|-koordinator|administratorin|analystin|testerin|softwareentwickl',
  employers:
    'stadtwerke|klinikum|krankenhaus|klinik|universität|hochschule|schule|gymnasium|sparkasse|volksbank|versicherung|versicherungen|maschinenbau|medizintechnik|technik|logistik|handel|bau|energie|pflegedienste|pflegedienst|autohaus|werke|verlag|druckerei|apotheke|praxis|kanzlei|steuerberatung|unternehmensberatung|beratung|ministerium|landratsamt|stadtverwaltung|stadt|gemeinde|amt|bundesamt|agentur|institut|fraunhofer|verein|stiftung|werk|werkstatt|hotel|gasthof|bäckerei|metzgerei|brauerei|spedition|elektrotechnik|elektro|systemhaus|systeme|gruppe|unternehmensgruppe|bundeswehr|polizei|caritas|diakonie|kindergarten|kita|lebensmittel|textil|immobilien|medien|gesellschaft|genossenschaft|landesamt|seniorenheim|seniorenzentrum',
};
