import type { LanguageWords } from './language-words.ts';

/** Finnish. */
export const fi: LanguageWords = {
  code: 'fi',
  frequent: 'ja on työkokemus koulutus kielet taidot sekä yliopisto nykyinen',
  documentTitles: 'ansioluettelo|curriculum vitae|cv|työhakemus',
  headings: {
    contact:
      'yhteystiedot|henkilötiedot|henkilökohtaiset tiedot|linkit|profiilit|yhteystieto|tiedot|perustiedot|ota yhteyttä|some|henkilö- ja yhteystiedot',
    summary:
      'profiili|tiivistelmä|yhteenveto|minusta|tietoa minusta|kuvaus|tavoitteet|profiili ja tavoitteet|esittely|lyhyesti|kuka olen|minä|osaamisprofiili|hakijaprofiili',
    experience:
      'työkokemus|kokemus|työhistoria|ura|ammatillinen kokemus|työura|työkokemukseni|työhistoriani|työsuhteet|työelämäkokemus|harjoittelut|työharjoittelu|työpaikat|muu työkokemus|työelämä|työ|työtehtävät|keskeinen työkokemus|työ- ja harjoittelukokemus|aikaisempi työkokemus',
    education:
      'koulutus|opinnot|kurssit|todistukset|sertifikaatit|koulutukset|koulutus ja kurssit|opiskelu|koulutustausta|tutkinnot|muu koulutus|lisäkoulutus|kurssit ja todistukset|täydennyskoulutus|kurssit ja sertifikaatit|pätevyydet|kortit ja pätevyydet|kurssit ja koulutukset|luvat ja kortit|opinnot ja tutkinnot',
    skills:
      'taidot|osaaminen|tekniset taidot|tietotekniset taidot|it-taidot|ydinosaaminen|vahvuudet|osaamisalueet|atk-taidot|it-osaaminen|tietotekniikkataidot|muut taidot|erityistaidot|muu osaaminen|erityisosaaminen|tekninen osaaminen|avainosaaminen|digitaidot|ominaisuudet|teknologiat|työkalut|kompetenssit',
    languages: 'kielet|kielitaito|kieliosaaminen|kielitaidot|äidinkieli|kieli|vieraat kielet',
    projects: 'projektit|julkaisut|projekti|projektikokemus|tutkimus|omat projektit',
    references: 'suosittelijat|referenssit|suosittelija|suositukset',
    other:
      'kiinnostuksen kohteet|harrastukset|vapaaehtoistyö|palkinnot|muut tiedot|luottamustoimet|muuta|harrastukset ja kiinnostuksen kohteet|harrastus|kiinnostukset|varusmiespalvelus|ajokortti|järjestötoiminta|muu toiminta|palkinnot ja tunnustukset|asepalvelus|harrastuneisuus|vapaa-aika|vapaaehtoistoiminta|lisätiedot|saavutukset|kiinnostuksenkohteet|stipendit|asevelvollisuus|harrastukset ja luottamustoimet',
  },
  labels: {
    name: 'nimi|sukunimi / etunimi|koko nimi|etu- ja sukunimi|sukunimi ja etunimi|sukunimi, etunimi',
    first: 'etunimi|etunimet|kutsumanimi',
    last: 'sukunimi',
    email: 'sähköposti|sähköpostiosoite|email|s-posti|sposti',
    mobile: 'matkapuhelin|mobiilipuhelin|gsm|kännykkä|puh. (gsm)',
    phone: 'puhelin|puhelinnumero|puh|puhelinnro|puh.nro',
    address:
      'osoite|asuinpaikka|kotiosoite|kotipaikka|paikkakunta|postiosoite|asuinpaikkakunta|kotipaikkakunta',
    street: 'katuosoite|lähiosoite',
    zip: 'postinumero|postinumero ja -toimipaikka',
    city: 'kaupunki|postitoimipaikka|paikkakunta|postinumero ja postitoimipaikka|postinumero ja kaupunki|asuinpaikkakunta',
    state: 'maakunta',
    country: 'maa',
    birth: 'syntymäaika|syntynyt|syntymäpaikka|syntymävuosi|synt|syntymäaika ja -paikka|s',
    link: 'kotisivu|verkkosivu|kotisivut|verkkosivut',
    ignored:
      'kansalaisuus|sukupuoli|siviilisääty|ajokortti|päivämäärä|ammatti|ikä|titteli|siviilisäätö|kielet',
  },
  homes: { current: 'nykyinen osoite|postiosoite', other: 'vakituinen osoite|pysyvä osoite' },
  jobLabels: {
    company:
      'yritys|työnantaja|organisaatio|työpaikka|yhtiö|työnantajan nimi ja osoite|työnantajan nimi',
    title:
      'tehtävä|tehtävänimike|nimike|rooli|ammatti|titteli|tehtävät|ammatti tai tehtävä|ammatti tai tehtävänimike|tehtävä tai ammatti',
    period: 'aika|ajanjakso|kesto|ajankohta|päivämäärä|päivämäärät',
  },
  present:
    'nykyinen|nykyhetki|jatkuu|tällä hetkellä|nyt|nykyään|toistaiseksi|nykypäivä|edelleen|jatkuu edelleen|voimassa|tähän päivään|-> nykyinen',
  since: 'alkaen|lähtien',
  until: 'asti|saakka|-',
  months:
    '1:tammikuu|1:tammikuuta|1:tammi|2:helmikuu|2:helmikuuta|2:helmi|3:maaliskuu|3:maaliskuuta|3:maalis|4:huhtikuu|4:huhtikuuta|4:huhti|5:toukokuu|5:toukokuuta|5:touko|6:kesäkuu|6:kesäkuuta|6:kesä|7:heinäkuu|7:heinäkuuta|7:heinä|8:elokuu|8:elokuuta|8:elo|9:syyskuu|9:syyskuuta|9:syys|10:lokakuu|10:lokakuuta|10:loka|11:marraskuu|11:marraskuuta|11:marras|12:joulukuu|12:joulukuuta|12:joulu',
  sideJobs: 'vapaaehtoi|freelancer|hallituksen jäsen|sivutoimi|osa-aikai',
  titles:
    'johtaja|-johtaja|päällikkö|-päällikkö|insinööri|-insinööri|kehittäjä|-kehittäjä|asiantuntija|-asiantuntija|suunnittelija|-suunnittelija|hoitaja|-hoitaja|myyjä|-myyjä|opettaja|-opettaja|kirjanpitäjä|assistentti|sihteeri|lääkäri|asentaja|-asentaja|työntekijä|-työntekijä|harjoittelija|konsultti|koordinaattori|tutkija|esimies|vastaava|-vastaava|ohjelmoija|analyytikko|kokki|tarjoilija|kuljettaja|juristi',
  employers:
    'gruppen|koncernen|banken|försäkring|försäkringar|sjukhus|sjukhuset|klinik|universitet|högskola|skola|skolan|institutet|byrå|byrån|företag|kommun|myndigheten|industri|tjänster|bygg|transport|energi|livsmedel|teknik|logistik|apotek|restaurang|förening|stiftelse|förlag|vård|sverige|region|landsting|landstinget|konsult|karolinska|vårdcentral|handel|skanska|bolaget|verket|sønner|söner|forsikring|sygehus|sykehus|kommune|universitetet|skole|ministeriet|hospitalet|entreprenør|rederi|apoteket|ryhmä|sairaala|yliopisto|kaupunki|koulu|osakeyhtiö|yhtiöt|pankki|vakuutus|apteekki|forening|helse',
};
