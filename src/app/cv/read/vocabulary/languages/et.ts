import type { LanguageWords } from './language-words.ts';

/** Estonian. */
export const et: LanguageWords = {
  code: 'et',
  frequent: 'ja on ning kui kogemus haridus oskused keeled praegu töökogemus ülikool olen',
  documentTitles: 'elulookirjeldus|cv',
  headings: {
    contact: 'isikuandmed|kontakt|kontaktandmed|isiklikud andmed|üldandmed',
    summary: 'minust|kokkuvõte|profiil|lühitutvustus|enesetutvustus',
    experience:
      'töökogemus|kogemus|töökäik|teenistuskäik|tööalane kogemus|praktika|senine töökogemus',
    education:
      'haridus|haridustee|haridus ja koolitus|koolitused|täiendkoolitused|täiendõpe|tunnistused|kursused|hariduskäik',
    skills:
      'oskused|arvutioskus|pädevused|tehnilised oskused|muud oskused|arvutioskused|isikuomadused',
    languages: 'keeled|keelteoskus|keeleoskus|võõrkeeled',
    projects: 'projektid|publikatsioonid',
    references: 'soovitajad|soovitused',
    other:
      'huvid|hobid|vabatahtlik töö|tunnustused|lisainfo|muu|muu info|harrastused|juhiload|huvialad|lisaandmed',
  },
  labels: {
    name: 'nimi|ees- ja perekonnanimi|ees- ja perenimi',
    first: 'eesnimi',
    last: 'perekonnanimi|perenimi',
    email: 'e-post|e-posti aadress|meil|e-mail',
    mobile: 'mobiil|mobiiltelefon',
    phone: 'telefon|tel|telefoninumber',
    address: 'aadress|elukoht|kontaktaadress',
    zip: 'postiindeks|sihtnumber',
    city: 'linn|linn ja postiindeks',
    state: 'maakond',
    country: 'riik',
    birth: 'sünniaeg|sünnikuupäev|sünnikoht|sündinud|sünniaeg ja -koht|isikukood',
    link: 'koduleht|veebileht',
    ignored: 'kodakondsus|sugu|perekonnaseis|rahvus|amet',
  },
  jobLabels: {
    company: 'tööandja|ettevõte|asutus|firma|tööandja nimi ja aadress|tööandja nimi',
    title: 'ametikoht|amet|positsioon|roll|amet või ametikoht',
    period: 'periood|aeg|kuupäev|kuupäevad',
  },
  present: 'praegu|tänaseni|käesolev|kuni tänaseni|praeguseni|käesoleva ajani',
  since: 'alates',
  until: 'kuni',
  months:
    '1:jaanuar|1:jaan|2:veebruar|2:veebr|3:märts|4:aprill|4:apr|5:mai|6:juuni|7:juuli|8:august|8:aug|9:september|9:sept|10:oktoober|10:okt|11:november|11:nov|12:detsember|12:dets',
  titles:
    'juhataja|juht|-juht|insener|-insener|arendaja|-arendaja|programmeerija|assistent|õpetaja|-õpetaja|lektor|ettekandja|müüja|-müüja|tehnik|õde|arst|-arst|jurist|raamatupidaja|administraator|nõustaja|spetsialist|-spetsialist|analüütik|-analüütik|autojuht|laotöötaja|kokk|üliõpilane|praktikant|koordinaator|disainer|ajakirjanik|tõlkija|teadur|töötaja|-töötaja|klienditeenindaja|direktor|konsultant|testija',
  employers:
    'ülikool|haigla|pank|kool|gümnaasium|instituut|amet|ministeerium|kindlustus|sihtasutus|vald|linnavalitsus|osaühing|apteek|selts|kolledž',
};
