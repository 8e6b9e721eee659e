import type { LanguageWords } from './language-words.ts';

/** Catalan. */
export const ca: LanguageWords = {
  code: 'ca',
  frequent:
    'i de la el els les en amb per experiència formació habilitats idiomes actualitat llengües una del',
  documentTitles: 'currículum|currículum vitae|currículum europass',
  headings: {
    contact:
      'dades personals|contacte|dades de contacte|informació personal|informació de contacte',
    summary: 'perfil|resum|sobre mi|perfil professional|objectiu|presentació',
    experience:
      'experiència laboral|experiència professional|experiència|trajectòria professional|pràctiques',
    education:
      'formació|educació|formació acadèmica|estudis|cursos|certificacions|formació complementària|educació i formació|titulacions',
    skills:
      'habilitats|competències|coneixements|aptituds|informàtica|competències digitals|coneixements informàtics|competències professionals',
    languages: "idiomes|llengües|coneixements d'idiomes|competències lingüístiques",
    projects: 'projectes|publicacions',
    references: 'referències|recomanacions',
    other:
      "interessos|aficions|voluntariat|premis|altres|altres dades|informació addicional|altres dades d'interès|permís de conduir",
  },
  labels: {
    name: 'nom i cognoms|cognoms i nom|nom complet',
    first: 'nom',
    last: 'cognoms|cognom',
    email: 'correu electrònic|correu|adreça electrònica',
    mobile: 'mòbil|telèfon mòbil',
    phone: 'telèfon|tel',
    address: 'adreça|domicili|residència',
    zip: 'codi postal',
    city: 'ciutat|població|municipi',
    state: 'província|comarca',
    country: 'país',
    birth: 'data de naixement|lloc de naixement|data i lloc de naixement',
    link: 'pàgina web|lloc web',
    ignored: 'nacionalitat|sexe|estat civil|edat|dni',
  },
  jobLabels: {
    company: "empresa|ocupador|nom de l'empresa|entitat",
    title: 'càrrec|lloc de treball|funció|ocupació',
    period: 'període|dates|data|durada',
  },
  present: "actualitat|actualment|present|avui|fins ara|en curs|l'actualitat",
  since: 'des de|des del',
  until: 'fins|a|al|fins a',
  months:
    '1:gener|1:gen|2:febrer|2:febr|3:març|4:abril|4:abr|5:maig|6:juny|7:juliol|7:jul|8:agost|8:ag|9:setembre|9:set|10:octubre|10:oct|11:novembre|11:nov|12:desembre|12:des',
  titles:
    'enginyer|enginyera|tècnic|tècnica|becari|becària|mestre|mestra|infermer|infermera|metge|metgessa|advocat|advocada|comptable|cap de|desenvolupador|desenvolupadora|coordinador|coordinadora|educador|educadora|cambrer|cambrera|cuiner|cuinera|dissenyador|dissenyadora|investigador|investigadora|monitor|monitora|responsable|dependent|dependenta|auxiliar|administratiu|administrativa|professor|professora|directora|director',
  employers:
    'universitat|escola|institut|ajuntament|hospital|fundació|associació|empresa|grup|consell|diputació|generalitat|col·legi|centre|farmàcia',
};
