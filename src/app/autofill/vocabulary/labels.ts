import { list, squash } from './fold.ts';

export type Label =
  | 'name'
  | 'first'
  | 'last'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'address'
  | 'street'
  | 'zip'
  | 'city'
  | 'state'
  | 'country'
  | 'birth'
  | 'link'
  | 'ignored';

const LABELS: Readonly<Record<Label, string>> = {
  name: "name|full name|vor- und nachname|vor- und zuname|vorname nachname|vorname / name|name, vorname|nom et prénom|nom complet|nom prénom|prénom nom|prénom et nom|nom(s) prénom(s)|nombre|nombre completo|nombre y apellidos|nombre(s) / apellido(s)|nombre / apellidos|apellidos y nombre|apellido(s) / nombre(s)|nome|nome e cognome|nome / cognome|cognome e nome|cognome nome|cognome / nome|cognome/nome|nome completo|nome(s) próprio(s) / apelido(s)|apelido(s) / nome(s) próprio(s)|imię i nazwisko|nazwisko i imię|nazwisko / imię|naam|volledige naam|voor- en achternaam|achternaam / voornaam|achternaam (-namen) / voornaam (-namen)|voornaam (-namen) / achternaam (-namen)|jméno|jméno a příjmení|příjmení a jméno|jméno / příjmení|příjmení / jméno|jméno, příjmení|meno a priezvisko|ad soyad|adı soyadı|ad-soyad|adı ve soyadı|isim|ad / soyad|soyadı / adı|soyad / ad|namn|för- och efternamn|efternamn / förnamn|navn|fulde navn|fullt navn|nimi|氏名|名前|お名前|姓名|이름|성명|ім'я|піб|прізвище та ім'я|фио|имя|имя и фамилия|ονοματεπώνυμο|όνομα|nume|nume și prenume|nume / prenume|nume/prenume|név|teljes név|surname(s) / first name(s)|first name(s) / surname(s)|first name / surname|surname / first name|surname, first name|surname/first name|name / surname|name and surname|vorname(n) / nachname(n)|nachname(n) / vorname(n)|nachname / vorname|nom(s) / prénom(s)|prénom(s) / nom(s)|prénom(s) nom(s)|candidate|candidate name|bewerber|bewerberin|etternavn / fornavn|efternavn / fornavn|sukunimi / etunimi|vezetéknév / utónév|numele",
  first:
    'first name|firstname|first name(s)|given name|given names|forename|vorname|vorname(n)|prénom|prénoms|prénom(s)|nombre de pila|nombres|prenome|primeiro nome|nome próprio|imię|imiona|voornaam|voornamen|roepnaam|křestní jméno|meno|adı|ad|förnamn|fornavn|etunimi|etunimet|名|ім’я|имя|όνομα|prenume|utónév|keresztnév',
  last: 'last name|lastname|last name(s)|surname|family name|surname(s)|nachname|familienname|zuname|nom de famille|nom|apellido|apellidos|apellido(s)|cognome|sobrenome|apelido|apelidos|nazwisko|achternaam|příjmení|priezvisko|soyadı|soyad|soyisim|efternamn|etternavn|efternavn|sukunimi|姓|прізвище|фамилия|επώνυμο|nume de familie|vezetéknév|családnév',
  email:
    'e-mail|email|e-mails|e-mail address|email address|e-mail-adresse|emailadresse|mail|mailadresse|courriel|adresse e-mail|adresse mail|adresse email|adresse électronique|correo|correo electrónico|correo(s) electrónico(s)|email(s)|dirección de correo|posta elettronica|indirizzo e-mail|indirizzo email|correio eletrónico|correio eletrônico|endereço de e-mail|adres e-mail|adres email|e-mailadres|e-mailadres(sen)|mailadres|e-mailová adresa|e-posta|eposta|e-posta adresi|e-postadress|e-post|epost|mejl|sähköposti|メール|メールアドレス|eメール|電子メール|електронна пошта|ел. пошта|пошта|электронная почта|эл. почта|почта|ηλεκτρονικό ταχυδρομείο|adresă de e-mail|邮箱|电子邮箱|电子邮件|電子郵件|이메일|메일|e-mailcím|e-mail cím|e-mail(s)|e-mail-adresse(n)|m',
  mobile:
    'mobile|mobile phone|mobile number|mobile no|cell|cell phone|cellphone|mobil|mobiltelefon|handy|handynummer|mobilnummer|mobil-nr|portable|tél. portable|téléphone portable|móvil|teléfono móvil|celular|cellulare|cell|telefono cellulare|telemóvel|celular|telefon komórkowy|tel. kom|komórka|tel. komórkowy|mobiel|mobiele telefoon|gsm|mobiel nummer|mobil|mobilní telefon|cep|cep telefonu|cep tel|gsm|mobiltelefon|matkapuhelin|携帯|携帯電話|携帯番号|мобільний|мобильный|моб|κινητό|κινητό τηλέφωνο|telefon mobil|手机|手機|휴대폰|휴대전화|핸드폰|mobil telefon|whatsapp|mob|mobiilipuhelin',
  phone:
    'phone|telephone|tel|phone number|phone no|telephone number|contact number|home phone|telefon|telefonnummer|tel.-nr|fon|rufnummer|festnetz|téléphone|tél|téléphones|numéro de téléphone|fixe|teléfono|teléfonos|teléfono(s)|tlf|tfno|telefono|recapito telefonico|telefono/i|telefone|telefones|telefone(s)|fone|nr telefonu|numer telefonu|telefoon|telefoonnummer|telefoon(s)|telefonní číslo|telefón|telefon numarası|tel no|telefonnr|tlf|tlf.nr|puhelin|puhelinnumero|puh|電話|電話番号|tel番号|телефон|тел|номер телефону|номер телефона|τηλέφωνο|τηλ|telefon(e)|电话|联系电话|電話號碼|전화|전화번호|연락처|telefonszám|direct|landline|privat|p|t|ph|telefon(y)|telefon(nummer)|telefonnummer(n)|telephone(s)',
  fax: 'fax|telefax|fax no|faxnummer|télécopie|faks|факс|ファックス|传真|팩스',
  address:
    'address|home address|postal address|current address|mailing address|residence|location|lives in|based in|place of residence|adresse|anschrift|wohnort|wohnhaft|wohnhaft in|wohnadresse|postanschrift|privatanschrift|adresse(n)|standort|adresse postale|domicile|lieu de résidence|localisation|résidence|dirección|dirección postal|domicilio|residencia|lugar de residencia|ubicación|localidad|dirección(es)|direcciones|indirizzo|residenza|indirizzo di residenza|luogo di residenza|sede|località|indirizzo/i|endereço|morada|residência|localização|endereço(s)|localidade|morada(s)|adres|adres zamieszkania|miejsce zamieszkania|adres korespondencyjny|lokalizacja|zamieszkanie|adres(sen)|woonplaats|woonadres|locatie|adresy|bydliště|adresa|trvalé bydliště|místo bydliště|adresa bydliště|trvalý pobyt|adres bilgisi|ikamet|ikametgah|ikamet adresi|konum|adresi|yaşadığı yer|ev adresi|adress|bostadsadress|bostadsort|ort|bopæl|bosted|bostedsadresse|adress(er)|plats|osoite|asuinpaikka|kotiosoite|kotipaikka|paikkakunta|住所|現住所|所在地|居住地|адреса|місце проживання|адрес|место жительства|проживание|διεύθυνση|κατοικία|διεύθυνση κατοικίας|adresă|domiciliu|locație|cím|lakcím|lakhely|állandó lakcím|értesítési cím|地址|现居地|居住地址|通讯地址|住址|现住址|주소|거주지|거주지역|address(es)|adresa(e)|bor i|sted',
  street: 'street|street address|straße|strasse|rue|calle|via|rua|ulica|straat|ulice|sokak|gata',
  zip: 'zip|zip code|postal code|postcode|post code|plz|postleitzahl|code postal|código postal|cap|cep|kod pocztowy|psč|posta kodu|postnummer|postinumero|郵便番号|індекс|индекс|邮编|우편번호|irányítószám|cod poștal|τ.κ',
  city: 'city|town|stadt|ville|ciudad|città|cidade|miasto|stad|město|mesto|şehir|il|by|kaupunki|місто|город|πόλη|oraș|város|城市|도시|市',
  state:
    'state|province|region|bundesland|kanton|département|provincia|estado|województwo|provincie|kraj|län|都道府県|область|region/state|county',
  country:
    'country|land|pays|país|paese|kraj|země|krajina|ülke|maa|国|країна|страна|χώρα|țară|ország|国家|국가',
  birth:
    'date of birth|born|birth date|birthdate|dob|d.o.b|place of birth|birthplace|date and place of birth|birthday|geburtsdatum|geboren|geboren am|geburtsort|geburtstag|geb|geb. am|geburtsdatum und -ort|geburtsdatum/-ort|geburtsdatum / ort|geburtsdatum, -ort|geboren am/in|date de naissance|lieu de naissance|né le|née le|né(e) le|date et lieu de naissance|naissance|fecha de nacimiento|lugar de nacimiento|fecha y lugar de nacimiento|nacimiento|data di nascita|luogo di nascita|data e luogo di nascita|luogo e data di nascita|nato il|nata il|nato a|nata a|data de nascimento|local de nascimento|naturalidade|nascimento|data e local de nascimento|data urodzenia|miejsce urodzenia|data i miejsce urodzenia|urodzony|urodzona|ur|geboortedatum|geboorteplaats|geboortedatum en -plaats|geboren te|geboortedatum en plaats|geboorte|datum narození|místo narození|narozen|narozena|datum a místo narození|dátum narodenia|doğum tarihi|doğum yeri|doğum yeri ve tarihi|doğum tarihi ve yeri|doğum|doğum yeri / tarihi|födelsedatum|född|födelseort|fødselsdato|født|fødested|fødselsdag|syntymäaika|syntynyt|syntymäpaikka|生年月日|出身地|出生地|дата народження|місце народження|дата рождения|место рождения|родился|ημερομηνία γέννησης|τόπος γέννησης|data nașterii|locul nașterii|data nasterii|születési idő|születési hely|születési hely és idő|születési dátum|出生日期|出生年月|生日|籍贯|생년월일|출생지',
  link: 'website|web site|homepage|home page|web|site|portfolio|blog|url|webseite|internet|internetseite|site web|site internet|sitio web|página web|sito web|sito|sito internet|página pessoal|strona www|strona internetowa|www|webová stránka|webové stránky|web sitesi|internet sitesi|hemsida|webbplats|hjemmeside|nettside|kotisivu|verkkosivu|ウェブサイト|ホームページ|веб-сайт|сайт|ιστοσελίδα|ιστότοπος|weboldal|honlap|网站|主页|个人主页|웹사이트|홈페이지|linkedin|github|gitlab|xing|twitter|x|instagram|facebook|behance|dribbble|stackoverflow|stack overflow|orcid|youtube|mastodon|medium|kaggle|bitbucket|skype|telegram|researchgate|bluesky|tiktok|pinterest|vimeo|codepen|dev.to|personal website|personal site|profile|profil|linkedin profile|linkedin-profil|persönliche webseite|website(s)|strona',
  ignored:
    "nationality|citizenship|gender|sex|marital status|age|driving licence|driving license|driver's license|visa|visa status|work permit|availability|notice period|passport|religion|height|weight|staatsangehörigkeit|nationalität|familienstand|geschlecht|alter|konfession|führerschein|verfügbarkeit|kündigungsfrist|gehaltsvorstellung|eintrittstermin|nationalité|sexe|situation familiale|permis|permis de conduire|âge|disponibilité|état civil|nacionalidad|sexo|estado civil|edad|carné de conducir|permiso de conducir|disponibilidad|dni|nie|nazionalità|cittadinanza|sesso|stato civile|età|patente|patente di guida|codice fiscale|nacionalidade|idade|carta de condução|cnh|cpf|rg|narodowość|obywatelstwo|płeć|stan cywilny|wiek|prawo jazdy|nationaliteit|geslacht|burgerlijke staat|leeftijd|rijbewijs|národnost|státní příslušnost|pohlaví|rodinný stav|věk|řidičský průkaz|uyruk|uyruğu|cinsiyet|medeni durum|medeni hal|medeni durumu|yaş|askerlik durumu|askerlik|ehliyet|sürücü belgesi|nationalitet|medborgarskap|kön|civilstånd|ålder|körkort|statsborgerskap|sivilstand|kjønn|førerkort|civilstand|kørekort|kansalaisuus|sukupuoli|siviilisääty|ajokortti|国籍|性別|年齢|配偶者|性别|年龄|婚姻状况|民族|政治面貌|국적|성별|나이|결혼 여부|병역|громадянство|стать|сімейний стан|вік|гражданство|пол|семейное положение|возраст|υπηκοότητα|φύλο|εθνικότητα|οικογενειακή κατάσταση|naționalitate|sex|stare civilă|állampolgárság|nem|családi állapot|iban|bic|vat|ust-idnr|steuernummer|position|desired position|beruf|profession|occupation|title|job title|role|berufsbezeichnung|ふりがな|フリガナ|ref|subject|betreff|objet|asunto|oggetto|date|datum|fecha|data|languages|sprachen|langues|idiomas|lingue|skills",
};

const KEYS = new Map<string, Label>();
const ORDER: readonly Label[] = [
  'birth',
  'fax',
  'email',
  'mobile',
  'phone',
  'link',
  'first',
  'last',
  'zip',
  'street',
  'address',
  'city',
  'state',
  'country',
  'name',
  'ignored',
];
for (const label of ORDER) {
  for (const word of list(LABELS[label])) {
    const key = squash(word);
    if (key !== '' && !KEYS.has(key)) KEYS.set(key, label);
  }
}
// These words label a whole name more often than a part of it.
KEYS.set(squash('nom'), 'name');
KEYS.set(squash('nume'), 'name');
KEYS.set(squash('имя'), 'name');

/** A label by its words; "Surname(s) / First name(s)" names both parts of a name. */
function keyOf(text: string): Label | undefined {
  const whole = KEYS.get(squash(text));
  if (whole) return whole;
  const parts = text
    .replace(/\([^)]*\)/g, '')
    .split('/')
    .map((part) => squash(part))
    .filter((part) => part !== '');
  const kinds = parts.map((part) => KEYS.get(part));
  const [first] = kinds;
  if (!first || kinds.some((kind) => kind === undefined)) return undefined;
  if (kinds.includes('last') || kinds.includes('first')) return /[/]/.test(text) ? 'name' : first;
  return first;
}

/** "CEP" is a postal code in Brazil and a mobile phone in Turkey. */
const isBrazilianCode = (text: string) => /^\d{5}-\d{3}\b/.test(text);

export interface Labelled {
  label: Label;
  /** Where the value begins in the text; its length when the label stands alone. */
  start: number;
}

/** "Phone: 0171…", "Telefon ⇥ 0171…", "Tel. 0171…" or a label alone on its line. */
export function labelOf(text: string): Labelled | null {
  const lead = /^[\s•·▪■◦○*➢►▸\-–|]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const mark = /^([^:：\t]{1,44}?)\s*(?:[:：]|\t)\s*/.exec(rest);
  if (mark) {
    const label = keyOf(mark[1] ?? '');
    const start = lead + mark[0].length;
    if (label) return { label: isBrazilianCode(text.slice(start)) ? 'zip' : label, start };
  }
  const whole = keyOf(rest);
  if (whole && squash(rest).length > 1) return { label: whole, start: text.length };
  const dotted = /^([\p{L}-]{1,12}(?:\. ?[\p{L}]{2,4})?)\.?\s+(?=[+(\d])/u.exec(rest);
  const short = dotted ? KEYS.get(squash(dotted[1] ?? '')) : undefined;
  if (dotted && short && /^(?:phone|mobile|fax|birth)$/.test(short)) {
    const start = lead + dotted[0].length;
    return { label: isBrazilianCode(text.slice(start)) ? 'zip' : short, start };
  }
  return null;
}
