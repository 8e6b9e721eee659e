import type { LanguageWords } from './language-words.ts';

/** Turkish. */
export const tr: LanguageWords = {
  code: 'tr',
  frequent: 've bir ile için olarak deneyimi eğitim yetenekler diller halen üniversitesi',
  documentTitles: 'özgeçmiş|öz geçmiş|cv|ön yazı|özgeçmişim|kısa özgeçmiş|curriculum vitae',
  headings: {
    contact:
      'iletişim|iletişim bilgileri|kişisel bilgiler|kişisel bilgilerim|profiller|sosyal medya|bağlantılar|iletişim bilgilerim|kimlik bilgileri|kişisel|kimlik|bilgilerim|kişisel bilgi|iletişim & sosyal medya|adres|linkler|iletişim ve sosyal medya',
    summary:
      'özet|profil|hakkımda|profesyonel özet|kariyer hedefi|ön yazı|kendim hakkında|kişisel özet|kariyer özeti|hedef|hakkında|kısaca ben|ben kimim|kariyer hedefim|kariyer hedefleri|amaç|özet bilgi|özetim|profilim|kişisel profil|hedeflerim|kısaca',
    experience:
      'iş deneyimi|deneyim|iş tecrübesi|deneyimler|mesleki deneyim|iş deneyimleri|çalışma deneyimi|iş geçmişi|kariyer|profesyonel deneyim|tecrübe|çalışma hayatı|iş tecrübeleri|tecrübeler|stajlar|staj deneyimi|mesleki deneyimler|iş deneyimlerim|iş ve staj deneyimi|iş ve staj deneyimleri|staj|staj ve iş deneyimi|stajlar ve iş deneyimi|deneyimlerim|çalıştığı yerler|çalışılan kurumlar|iş hayatı|mesleki tecrübe|iş tecrübem|çalışma geçmişi|akademik deneyim|staj bilgileri|mesleki geçmiş|iş bilgileri|deneyim bilgileri|çalıştığım yerler|profesyonel iş deneyimi|staj deneyimleri',
    education:
      'eğitim|eğitim bilgileri|öğrenim|sertifikalar|kurslar|eğitim durumu|öğrenim durumu|eğitimler|kurs ve sertifikalar|akademik geçmiş|eğitim geçmişi|akademik bilgiler|öğrenim bilgileri|eğitim ve öğretim|eğitim bilgilerim|eğitim hayatı|eğitim ve sertifikalar|kurs ve eğitimler|aldığı eğitimler|alınan eğitimler|katıldığı eğitimler|sertifika|sertifika bilgileri|eğitim & sertifikalar|kurslar ve sertifikalar|seminer ve kurslar|eğitim/kurs bilgileri|sertifikalar ve eğitimler|eğitimler ve sertifikalar|kurs|kurs / sertifika bilgileri|eğitim ve kurslar|katıldığım eğitimler|okul bilgileri|belgeler|eğitim-öğretim',
    skills:
      'yetenekler|beceriler|yetkinlikler|teknik beceriler|bilgisayar bilgisi|bilgi ve beceriler|teknik yetenekler|uzmanlık alanları|nitelikler|beceri ve yetkinlikler|bilgisayar becerileri|yetkinliklerim|yeteneklerim|bilgisayar becerisi|bilgisayar bilgileri|bilgisayar|kişisel beceriler|kişisel özellikler|programlama dilleri|teknolojiler|teknik bilgiler|beceri|beceri ve yetenekler|bildiği programlar|bilgisayar yetkinliği|kullandığım programlar|yetkinlik ve beceriler|özellikler|uzmanlık|araçlar|bilgi becerileri|teknik beceri',
    languages:
      'diller|yabancı diller|dil bilgisi|yabancı dil|dil becerileri|bildiği diller|dil yetkinlikleri|yabancı dil bilgisi|dil|dil bilgileri|bildiği yabancı diller|yabancı dil becerileri|yabancı dil yetkinliği|yabancı dillerim|dil yeterlilikleri|ana dil|yabancı dil bilgileri|anadil',
    projects:
      'projeler|yayınlar|kişisel projeler|projelerim|makaleler|projeler ve yayınlar|bilimsel yayınlar|akademik projeler|proje|proje deneyimi|araştırma projeleri|yayın ve projeler',
    references: 'referanslar|referans|tavsiyeler|referanslarım|referans bilgileri|referans kişiler',
    other:
      'ilgi alanları|hobiler|gönüllülük|ödüller|diğer|hobi|ek bilgiler|ilgi alanları ve hobiler|başarılar|gönüllü çalışmalar|askerlik durumu|üyelikler|hobilerim|gönüllü deneyim|ehliyet|ilgi alanı|hobiler ve ilgi alanları|sosyal faaliyetler|sosyal aktiviteler|gönüllülük faaliyetleri|ilgi alanlarım|aktiviteler|ödüller ve başarılar|üyelik|dernek ve kulüp üyelikleri|burslar|kulüp ve topluluklar|topluluk deneyimi|etkinlikler|topluluklar|sosyal sorumluluk|gönüllü faaliyetler|kulüp faaliyetleri|diğer bilgiler|ehliyet bilgileri|askerlik|gönüllü çalışma',
  },
  labels: {
    name: 'ad soyad|adı soyadı|ad-soyad|adı ve soyadı|isim|ad / soyad|soyadı / adı|soyad / ad|isim soyisim|adı - soyadı|ad ve soyad|isim-soyisim|adı/soyadı',
    first: 'adı|ad|isim(ler)',
    last: 'soyadı|soyad|soyisim',
    email: 'e-posta|eposta|e-posta adresi|mail|e-mail|elektronik posta|mail adresi|email',
    mobile: 'cep|cep telefonu|cep tel|gsm|mobil|cep no|cep numarası',
    phone: 'telefon numarası|tel no|telefon|tel|iletişim|telefon no|ev telefonu|tel. no',
    address:
      'adres|adres bilgisi|ikamet|ikametgah|ikamet adresi|konum|adresi|yaşadığı yer|ev adresi|ikamet yeri|açık adres|ikametgâh|yaşadığı şehir|ikamet edilen yer',
    street: 'sokak|cadde',
    zip: 'posta kodu',
    city: 'şehir|il|ilçe|il / ilçe|şehir / ülke|yaşadığı şehir|ikamet edilen şehir|bulunduğu şehir|ikamet şehri',
    country: 'ülke',
    birth:
      'doğum tarihi|doğum yeri|doğum yeri ve tarihi|doğum tarihi ve yeri|doğum|doğum yeri / tarihi|doğum yeri ve yılı|doğum yılı|doğum yeri/tarihi|d. tarihi|doğum tarihi/yeri|doğum t',
    link: 'web sitesi|internet sitesi|kişisel web sitesi|web|web adresi',
    ignored:
      'uyruk|uyruğu|cinsiyet|medeni durum|medeni hal|medeni durumu|yaş|askerlik durumu|askerlik|ehliyet|sürücü belgesi|tarih|t.c. kimlik no|tc kimlik no|meslek|unvan|unvanı|medeni hali|sürücü belgesi / ehliyet|kan grubu|baba adı|ana adı|boy/kilo|milliyet|tc no|sigara kullanımı|pozisyon|askerlik hizmeti',
  },
  placeholders: 'adınız|soyadınız|ad|soyad|şirket|adı|pozisyon|unvan|şehir',
  homes: {
    current: 'ikamet adresi|ikametgah adresi|şu anki adres|güncel adres|yazışma adresi',
    other: 'daimi adres|aile adresi',
  },
  jobLabels: {
    company:
      'şirket|kurum|işveren|firma adı|firma|şirket adı|işverenin adı|işyeri|kurum adı|iş yeri|çalıştığı kurum|işverenin adı ve adresi|iş yeri adı ve adresi',
    title:
      'görev|pozisyon|unvan|görevi|ünvan|mesleği|pozisyonu|görev unvanı|ünvanı|unvanı|iş unvanı|meslek veya pozisyon|yapılan iş veya pozisyon|meslek ya da görev',
    period: 'süre|tarih|dönem|çalışma süresi|tarihler|tarih aralığı|çalışma tarihleri|yıl',
  },
  present:
    'günümüz|halen|devam ediyor|şu an|hala|hâlen|bugün|devam|devam etmekte|şimdi|günümüze kadar|şu anda|bugüne kadar|halen devam ediyor|hâlâ|halihazırda|şu ana kadar|devam ediyorum|güncel|mevcut|devam etmekteyim|günümüze|halen çalışıyor|şuan|çalışıyor|halen çalışmakta|hala çalışıyorum|halen çalışıyorum|hala devam ediyor|çalışıyorum',
  since: 'itibaren|başlangıç',
  until: 'ile|-|ve',
  months:
    '1:Ocak|1:Oca|2:Şubat|2:Şub|3:Mart|3:Mar|4:Nisan|4:Nis|5:Mayıs|5:May|6:Haziran|6:Haz|7:Temmuz|7:Tem|8:Ağustos|8:Ağu|9:Eylül|9:Eyl|10:Ekim|10:Eki|11:Kasım|11:Kas|12:Aralık|12:Ara',
  sideJobs: 'gönüllü|serbest|freelance|yarı zamanlı|yönetim kurulu üyesi',
  titles:
    'müdür|müdürü|yönetici|yöneticisi|uzman|uzmanı|uzmanlığı|mühendis|mühendisi|geliştirici|geliştiricisi|programcı|yazılım|teknisyen|teknisyeni|tekniker|teknikeri|asistan|asistanı|muhasebe|muhasebeci|hemşire|hemşiresi|satış|danışman|danışmanı|sekreter|sekreteri|öğretmen|öğretmeni|eğitmen|eğitmeni|analist|analisti|mimar|mimarı|tasarımcı|tasarımcısı|editör|editörü|stajyer|stajyeri|işçi|işçisi|operatör|operatörü|aşçı|garson|doktor|hekim|avukat|avukatı|denetçi|denetçisi|koordinatör|koordinatörü|kasiyer|depo|sorumlusu|sorumlu|şoför|şoförü|elektrikçi|makinist|eczacı|psikolog|araştırmacı|araştırma görevlisi|görevlisi|görevli|temsilcisi|temsilci|direktör|direktörü|şef|şefi|lideri|kurucu|ortak|genel müdür|başkan|başkanı|müfettiş|çevirmen|lojistik|personel|personeli|memur|memuru|elemanı|eleman|amiri|ustabaşı|usta|akademisyen|teknik|yardımcısı|profesör|veri analisti|grafiker|fizyoterapist|formen',
  employers:
    'grubu|bankası|banka|sigorta|hastanesi|hastane|kliniği|üniversitesi|okulu|lisesi|enstitüsü|ajansı|şirketi|belediyesi|bakanlığı|sanayi|hizmetleri|inşaat|taşımacılık|enerji|gıda|mühendislik|danışmanlık|lojistik|eczanesi|restoran|oteli|derneği|vakfı|laboratuvarı|yayınevi|teknoloji|yazılım a|tekstil|turizm|otomotiv|holding|market|mağazaları|ticaret|kardeşler|medya|sağlık|eğitim kurumları|bilişim|elektronik|mimarlık|koleji',
};
