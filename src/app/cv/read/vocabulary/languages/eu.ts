import type { LanguageWords } from './language-words.ts';

/** Basque. */
export const eu: LanguageWords = {
  code: 'eu',
  frequent: 'eta da bat esperientzia hezkuntza hizkuntzak gaur egun lan',
  documentTitles: 'curriculum vitae|curriculuma',
  headings: {
    contact: 'datu pertsonalak|kontaktua|harremanetarako datuak',
    summary: 'profila|laburpena|niri buruz',
    experience: 'lan esperientzia|esperientzia|lan-esperientzia|esperientzia profesionala',
    education: 'prestakuntza|hezkuntza|ikasketak|prestakuntza akademikoa',
    skills: 'gaitasunak|ezagutzak|trebetasunak',
    languages: 'hizkuntzak',
    projects: 'proiektuak|argitalpenak',
    references: 'erreferentziak',
    other: 'zaletasunak|interesak|sariak|bestelakoak',
  },
  labels: {
    name: 'izen-abizenak|izena eta abizenak|izen abizenak',
    first: 'izena',
    last: 'abizenak|abizena',
    email: 'posta elektronikoa|helbide elektronikoa',
    phone: 'telefonoa',
    address: 'helbidea|bizilekua',
    city: 'hiria|herria',
    birth: 'jaioteguna|jaiotze-data|jaioterria',
    ignored: 'nazionalitatea',
  },
  present: 'gaur egun|orain|gaur arte|orain arte',
  since: 'noiztik',
  until: 'arte',
  months:
    '1:urtarrila|1:urt|2:otsaila|2:ots|3:martxoa|3:mar|4:apirila|4:api|5:maiatza|5:mai|6:ekaina|6:eka|7:uztaila|7:uzt|8:abuztua|8:abu|9:iraila|9:ira|10:urria|10:urr|11:azaroa|11:aza|12:abendua|12:abe',
  titles: 'ingeniaria|irakaslea|teknikaria|zuzendaria|arduraduna|garatzailea|erizaina|medikua',
  employers: 'unibertsitatea|eskola|udala|ospitalea|institutua|fundazioa',
};
