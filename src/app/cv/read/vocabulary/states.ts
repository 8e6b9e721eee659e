import { fold, list } from './fold.ts';

/** First-level parts of countries: `code:Name=Other name`; without a code only the names are known. */
const STATES: Readonly<Record<string, string>> = {
  AR: 'Buenos Aires|Catamarca|Chaco|Chubut|Córdoba|Corrientes|Entre Ríos|Formosa|Jujuy|La Pampa|La Rioja|Mendoza|Misiones|Neuquén|Río Negro|Salta|San Juan|San Luis|Santa Cruz|Santa Fe|Santiago del Estero|Tierra del Fuego|Tucumán',
  CO: 'Antioquia|Atlántico|Bolívar|Boyacá|Caldas|Cauca|Cundinamarca|Huila|Magdalena|Meta|Nariño|Norte de Santander|Quindío|Risaralda|Santander|Tolima|Valle del Cauca',
  ID: 'Jawa Barat=West Java|Jawa Tengah=Central Java|Jawa Timur=East Java|DKI Jakarta|Banten|Bali|Sumatera Utara=North Sumatra|Sumatera Barat=West Sumatra|Sumatera Selatan=South Sumatra|Kalimantan Timur=East Kalimantan|Kalimantan Selatan|Kalimantan Barat|Sulawesi Selatan=South Sulawesi|Sulawesi Utara|DI Yogyakarta=D.I. Yogyakarta|Riau|Lampung|Aceh|Papua|Nusa Tenggara Barat',
  PH: 'Metro Manila=NCR=National Capital Region|Quezon|Bataan|Zambales|Tarlac|Nueva Ecija|Isabela|Cagayan|Albay|Camarines Sur|Camarines Norte|Sorsogon|Leyte|Southern Leyte|Samar|Bohol|Negros Oriental|Aklan|Capiz|Antique|Palawan|Marinduque|Oriental Mindoro|Occidental Mindoro|La Union|Ilocos Norte|Ilocos Sur|Bukidnon|South Cotabato|Davao del Norte|Zamboanga del Sur|Zamboanga del Norte|Lanao del Norte|Surigao del Norte|Agusan del Norte|Cavite|Laguna|Bulacan|Rizal|Batangas|Pampanga|Cebu|Davao del Sur|Iloilo|Negros Occidental|Pangasinan|Benguet|Misamis Oriental',
  CM: 'Littoral=Littoral Region|Centre=Centre Region|Adamaoua=Adamawa|Extrême-Nord=Far North|Nord-Ouest=North West Region=Northwest Region|Sud-Ouest=South West Region=Southwest Region',
  PK: 'Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa=KPK=KP=Khyber Pakhtoonkhwa|Azad Kashmir=AJK=Azad Jammu and Kashmir|Gilgit-Baltistan=Gilgit Baltistan',
  MY: 'Johor|Kedah|Kelantan|Melaka=Malacca|Negeri Sembilan|Pahang|Perak|Perlis|Pulau Pinang=Penang|Sabah|Sarawak|Selangor|Terengganu|Wilayah Persekutuan',
  CL: 'Región Metropolitana=RM|Valparaíso|Biobío=Bío Bío|Araucanía=La Araucanía|Coquimbo|Antofagasta|Tarapacá|Atacama|Maule|Los Lagos|Los Ríos|Magallanes|Aysén|Ñuble',
  PE: 'Áncash|Arequipa|Ayacucho|Cajamarca|Callao|Cusco|Huánuco|Ica|Junín|La Libertad|Lambayeque|Loreto|Piura|Puno|San Martín|Tacna|Ucayali',
  US: 'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming|DC:District of Columbia=D.C.',
  CA: 'AB:Alberta|BC:British Columbia|MB:Manitoba|NB:New Brunswick|NL:Newfoundland and Labrador|NS:Nova Scotia|ON:Ontario|PE:Prince Edward Island|QC:Quebec=Québec|SK:Saskatchewan|YT:Yukon|NT:Northwest Territories|NU:Nunavut',
  AU: 'NSW:New South Wales|VIC:Victoria|QLD:Queensland|SA:South Australia|WA:Western Australia|TAS:Tasmania|ACT:Australian Capital Territory|NT:Northern Territory',
  NZ: 'Auckland Region|Canterbury|Waikato|Otago|Bay of Plenty|Northland|Southland',
  IN: 'आंध्र प्रदेश|असम|बिहार|छत्तीसगढ़|गोवा|गुजरात|हरियाणा|हिमाचल प्रदेश|झारखंड|कर्नाटक|केरल|मध्य प्रदेश|महाराष्ट्र|ओडिशा|पंजाब|राजस्थान|तमिलनाडु|तेलंगाना|उत्तर प्रदेश|उत्तराखंड|पश्चिम बंगाल|दिल्ली|Tamilnadu|Andhra Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal',
  TR: 'Adana|Ankara|Antalya|Aydın|Balıkesir|Bursa|Çanakkale|Denizli|Diyarbakır|Edirne|Elazığ|Erzurum|Eskişehir|Gaziantep|Hatay|Isparta|İstanbul=Istanbul|İzmir=Izmir|Kahramanmaraş|Kayseri|Kırklareli|Kocaeli|Konya|Malatya|Manisa|Mardin|Mersin|Muğla|Ordu|Sakarya|Samsun|Sivas|Şanlıurfa|Tekirdağ|Tokat|Trabzon|Uşak|Van|Yalova|Zonguldak',
  DE: 'Baden-Württemberg=Baden-Wuerttemberg|Bayern=Bavaria|Berlin|Brandenburg|Bremen|Hamburg|Hessen=Hesse|Mecklenburg-Vorpommern|Niedersachsen=Lower Saxony|Nordrhein-Westfalen=NRW=North Rhine-Westphalia|Rheinland-Pfalz=Rhineland-Palatinate|Saarland|Sachsen=Saxony|Sachsen-Anhalt=Saxony-Anhalt|Schleswig-Holstein|Thüringen=Thuringia',
  AT: 'Wien=Vienna|Niederösterreich=Lower Austria|Oberösterreich=Upper Austria|Steiermark=Styria|Tirol=Tyrol|Kärnten=Carinthia|Salzburg|Vorarlberg|Burgenland',
  CH: 'ZH:Zürich=Zurich|BE:Bern=Berne|LU:Luzern=Lucerne|UR:Uri|SZ:Schwyz|OW:Obwalden|NW:Nidwalden|GL:Glarus|ZG:Zug|FR:Freiburg=Fribourg|SO:Solothurn|BS:Basel-Stadt|BL:Basel-Landschaft|SH:Schaffhausen|AR:Appenzell Ausserrhoden|AI:Appenzell Innerrhoden|SG:St. Gallen|GR:Graubünden|AG:Aargau|TG:Thurgau|TI:Ticino=Tessin|VD:Vaud=Waadt|VS:Valais=Wallis|NE:Neuchâtel=Neuenburg|GE:Genève=Genf=Geneva|JU:Jura',
  FR: "Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne=Brittany|Centre-Val de Loire|Corse|Grand Est|Hauts-de-France|Île-de-France|Normandie=Normandy|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d'Azur=PACA|Ain|Aisne|Allier|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bouches-du-Rhône|Calvados|Cantal|Charente|Charente-Maritime|Cher|Corrèze|Côte-d'Or|Côtes-d'Armor|Creuse|Dordogne|Doubs|Drôme|Essonne|Eure|Eure-et-Loir|Finistère|Gard|Haute-Garonne|Gers|Gironde|Hauts-de-Seine|Haut-Rhin|Haute-Loire|Haute-Marne|Haute-Saône|Haute-Savoie|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|Landes|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Mayenne|Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|Pyrénées-Orientales|Bas-Rhin|Rhône|Saône-et-Loire|Sarthe|Savoie|Seine-et-Marne|Seine-Maritime|Seine-Saint-Denis|Deux-Sèvres|Somme|Tarn|Tarn-et-Garonne|Val-de-Marne|Val-d'Oise|Var|Vaucluse|Vendée|Vienne|Vosges|Yonne|Yvelines|Alsace|Aquitaine|Lorraine|Rhône-Alpes|Picardie|Midi-Pyrénées|Languedoc-Roussillon",
  ES: 'Andalucía=Andalusia|Aragón|Asturias=Principado de Asturias|Islas Baleares=Illes Balears|Canarias=Islas Canarias|Cantabria|Castilla-La Mancha|Castilla y León|Cataluña=Catalunya=Catalonia|Comunidad Valenciana=Comunitat Valenciana|Extremadura|Galicia|La Rioja|Comunidad de Madrid|Madrid|Región de Murcia|Navarra|País Vasco=Euskadi|Álava=Araba|Albacete|Alicante=Alacant|Almería|Ávila|Badajoz|Barcelona|Burgos|Cáceres|Cádiz|Castellón|Ciudad Real|Córdoba|A Coruña=La Coruña|Cuenca|Girona=Gerona|Granada|Guadalajara|Gipuzkoa=Guipúzcoa|Huelva|Huesca|Jaén|León|Lleida=Lérida|Lugo|Málaga|Murcia|Ourense|Palencia|Las Palmas|Pontevedra|Salamanca|Santa Cruz de Tenerife|Segovia|Sevilla=Seville|Soria|Tarragona|Teruel|Toledo|Valencia=València|Valladolid|Bizkaia=Vizcaya|Zamora|Zaragoza',
  IT: "AG:Agrigento|AL:Alessandria|AN:Ancona|AO:Aosta|AR:Arezzo|AP:Ascoli Piceno|AT:Asti|AV:Avellino|BA:Bari|BT:Barletta-Andria-Trani|BL:Belluno|BN:Benevento|BG:Bergamo|BI:Biella|BO:Bologna|BZ:Bolzano|BS:Brescia|BR:Brindisi|CA:Cagliari|CL:Caltanissetta|CB:Campobasso|CE:Caserta|CT:Catania|CZ:Catanzaro|CH:Chieti|CO:Como|CS:Cosenza|CR:Cremona|KR:Crotone|CN:Cuneo|EN:Enna|FM:Fermo|FE:Ferrara|FI:Firenze|FG:Foggia|FC:Forlì-Cesena|FR:Frosinone|GE:Genova|GO:Gorizia|GR:Grosseto|IM:Imperia|IS:Isernia|AQ:L'Aquila|SP:La Spezia|LT:Latina|LE:Lecce|LC:Lecco|LI:Livorno|LO:Lodi|LU:Lucca|MC:Macerata|MN:Mantova|MS:Massa-Carrara|MT:Matera|ME:Messina|MI:Milano|MO:Modena|MB:Monza e Brianza|NA:Napoli|NO:Novara|NU:Nuoro|OR:Oristano|PD:Padova|PA:Palermo|PR:Parma|PV:Pavia|PG:Perugia|PU:Pesaro e Urbino|PE:Pescara|PC:Piacenza|PI:Pisa|PT:Pistoia|PN:Pordenone|PZ:Potenza|PO:Prato|RG:Ragusa|RA:Ravenna|RC:Reggio Calabria|RE:Reggio Emilia|RI:Rieti|RN:Rimini|RM:Roma|RO:Rovigo|SA:Salerno|SS:Sassari|SV:Savona|SI:Siena|SR:Siracusa|SO:Sondrio|SU:Sud Sardegna|TA:Taranto|TE:Teramo|TR:Terni|TO:Torino|TP:Trapani|TN:Trento|TV:Treviso|TS:Trieste|UD:Udine|VA:Varese|VE:Venezia|VB:Verbano-Cusio-Ossola|VC:Vercelli|VR:Verona|VV:Vibo Valentia|VI:Vicenza|VT:Viterbo|Abruzzo|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli-Venezia Giulia|Lazio|Liguria|Lombardia=Lombardy|Marche|Molise|Piemonte=Piedmont|Puglia|Sardegna|Sicilia|Toscana=Tuscany|Trentino-Alto Adige|Umbria|Valle d'Aosta|Veneto",
  BR: 'AC:Acre|AL:Alagoas|AP:Amapá|AM:Amazonas|BA:Bahia|CE:Ceará|DF:Distrito Federal|ES:Espírito Santo|GO:Goiás|MA:Maranhão|MT:Mato Grosso|MS:Mato Grosso do Sul|MG:Minas Gerais|PA:Pará|PB:Paraíba|PR:Paraná|PE:Pernambuco|PI:Piauí|RJ:Rio de Janeiro|RN:Rio Grande do Norte|RS:Rio Grande do Sul|RO:Rondônia|RR:Roraima|SC:Santa Catarina|SP:São Paulo|SE:Sergipe|TO:Tocantins',
  MX: 'CDMX:Ciudad de México=CDMX=D.F.=Distrito Federal|Aguascalientes=Ags.|Baja California=B.C.=BC|Baja California Sur=B.C.S.=BCS|Campeche=Camp.|Chiapas=Chis.|Chihuahua=Chih.|Coahuila=Coah.|Colima=Col.|Durango=Dgo.|Guanajuato=Gto.|Guerrero=Gro.|Hidalgo=Hgo.|Jalisco=Jal.|Estado de México=Edo. Méx.=Edo. de México=Edomex|Michoacán=Mich.|Morelos=Mor.|Nayarit=Nay.|Nuevo León=N.L.=Nvo. León|Oaxaca=Oax.|Puebla=Pue.|Querétaro=Qro.|Quintana Roo=Q. Roo=Q.R.|San Luis Potosí=S.L.P.|Sinaloa=Sin.|Sonora=Son.|Tabasco=Tab.|Tamaulipas=Tamps.|Tlaxcala=Tlax.|Veracruz=Ver.|Yucatán=Yuc.|Zacatecas=Zac.',
  PT: 'Aveiro|Beja|Braga|Bragança|Castelo Branco|Coimbra|Évora|Faro|Guarda|Leiria|Lisboa|Portalegre|Porto|Santarém|Setúbal|Viana do Castelo|Vila Real|Viseu|Algarve|Madeira|Açores',
  NL: 'Drenthe|Flevoland|Friesland=Fryslân|Gelderland|Groningen|Limburg|Noord-Brabant=North Brabant|Noord-Holland=North Holland|Overijssel|Utrecht|Zeeland|Zuid-Holland=South Holland',
  BE: 'Antwerpen|Oost-Vlaanderen=Flandre-Orientale=East Flanders|West-Vlaanderen=Flandre-Occidentale=West Flanders|Vlaams-Brabant|Limburg|Hainaut|Liège|Luxembourg|Namur|Brabant wallon|Vlaanderen|Wallonie',
  GB: 'England|Scotland|Wales|Northern Ireland|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|County Durham|Co. Durham|East Sussex|West Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|Northamptonshire|Northumberland|North Yorkshire|South Yorkshire|West Yorkshire|East Riding of Yorkshire|East Yorkshire|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|Wiltshire|Worcestershire|Middlesex|Aberdeenshire|Midlothian|Lanarkshire|Fife|Ayrshire|Renfrewshire|Highland|Perthshire|Glamorgan|Gwent|Dyfed|Gwynedd|Powys|Clwyd|Co. Antrim|County Antrim|Co. Down|County Down|County Armagh|County Tyrone|County Fermanagh|County Londonderry|Isle of Wight|Avon|Cleveland|Humberside|Yorkshire|Bristol',
  IE: 'Co. Carlow=County Carlow|Co. Cavan=County Cavan|Co. Clare=County Clare|Co. Cork=County Cork|Co. Donegal=County Donegal|Co. Dublin=County Dublin|Co. Galway=County Galway|Co. Kerry=County Kerry|Co. Kildare=County Kildare|Co. Kilkenny=County Kilkenny|Co. Laois=County Laois|Co. Leitrim=County Leitrim|Co. Limerick=County Limerick|Co. Longford=County Longford|Co. Louth=County Louth|Co. Mayo=County Mayo|Co. Meath=County Meath|Co. Monaghan=County Monaghan|Co. Offaly=County Offaly|Co. Roscommon=County Roscommon|Co. Sligo=County Sligo|Co. Tipperary=County Tipperary|Co. Waterford=County Waterford|Co. Westmeath=County Westmeath|Co. Wexford=County Wexford|Co. Wicklow=County Wicklow|Leinster|Munster|Connacht|Ulster',
  PL: 'dolnośląskie|kujawsko-pomorskie|lubelskie|lubuskie|łódzkie|małopolskie|mazowieckie|opolskie|podkarpackie|podlaskie|pomorskie|śląskie|świętokrzyskie|warmińsko-mazurskie|wielkopolskie|zachodniopomorskie|Mazovia|Silesia|Masovian Voivodeship|Lesser Poland|Greater Poland|Lower Silesia|Pomerania',
  CZ: 'Hlavní město Praha|Středočeský kraj|Jihočeský kraj|Plzeňský kraj|Karlovarský kraj|Ústecký kraj|Liberecký kraj|Královéhradecký kraj|Pardubický kraj|Kraj Vysočina|Vysočina|Jihomoravský kraj|Olomoucký kraj|Zlínský kraj|Moravskoslezský kraj|South Moravian Region|Central Bohemia',
  SK: 'Bratislavský kraj|Trnavský kraj|Trenčiansky kraj|Nitriansky kraj|Žilinský kraj|Banskobystrický kraj|Prešovský kraj|Košický kraj',
  SE: 'Blekinge län|Dalarnas län|Gotlands län|Gävleborgs län|Hallands län|Jämtlands län|Jönköpings län|Kalmar län|Kronobergs län|Norrbottens län|Skåne län|Skåne|Stockholms län|Södermanlands län|Uppsala län|Värmlands län|Västerbottens län|Västernorrlands län|Västmanlands län|Västra Götalands län|Västra Götaland|Örebro län|Östergötlands län|Dalarna|Halland|Småland|Värmland|Uppland',
  DK: 'Hovedstaden=Region Hovedstaden|Midtjylland=Region Midtjylland|Nordjylland=Region Nordjylland|Sjælland=Region Sjælland|Syddanmark=Region Syddanmark|Jylland|Fyn',
  NO: 'Agder|Innlandet|Møre og Romsdal|Nordland|Rogaland|Troms|Finnmark|Trøndelag|Vestfold|Telemark|Vestland|Viken|Akershus|Buskerud|Østfold',
  FI: 'Uusimaa|Pirkanmaa|Varsinais-Suomi|Pohjois-Pohjanmaa|Keski-Suomi|Pohjois-Savo|Satakunta|Päijät-Häme|Etelä-Pohjanmaa|Kymenlaakso|Lappi|Pohjanmaa|Kanta-Häme|Etelä-Karjala|Etelä-Savo|Pohjois-Karjala|Kainuu',
  JP: '北海道=Hokkaido|青森県=Aomori|岩手県=Iwate|宮城県=Miyagi|秋田県=Akita|山形県=Yamagata|福島県=Fukushima|茨城県=Ibaraki|栃木県=Tochigi|群馬県=Gunma|埼玉県=Saitama|千葉県=Chiba|東京都=Tokyo|神奈川県=Kanagawa|新潟県=Niigata|富山県=Toyama|石川県=Ishikawa|福井県=Fukui|山梨県=Yamanashi|長野県=Nagano|岐阜県=Gifu|静岡県=Shizuoka|愛知県=Aichi|三重県=Mie|滋賀県=Shiga|京都府|大阪府|兵庫県=Hyogo|奈良県=Nara|和歌山県=Wakayama|鳥取県=Tottori|島根県=Shimane|岡山県=Okayama|広島県|山口県=Yamaguchi|徳島県=Tokushima|香川県=Kagawa|愛媛県=Ehime|高知県=Kochi|福岡県|佐賀県=Saga|長崎県|熊本県|大分県=Oita|宮崎県=Miyazaki|鹿児島県=Kagoshima|沖縄県=Okinawa',
  CN: '北京市|上海市|天津市|重庆市|河北省=河北|山西省=山西|辽宁省=辽宁|吉林省=吉林|黑龙江省=黑龙江|江苏省=江苏|浙江省=浙江|安徽省=安徽|福建省=福建|江西省=江西|山东省=山东|河南省=河南|湖北省=湖北|湖南省=湖南|广东省=广东|海南省=海南|四川省=四川|贵州省=贵州|云南省=云南|陕西省=陕西|甘肃省=甘肃|青海省=青海|广西|内蒙古|西藏|宁夏|新疆|Guangdong|Zhejiang|Jiangsu|Sichuan|Hubei|Shandong',
  KR: '서울특별시|부산광역시|대구광역시|인천광역시|광주광역시|대전광역시|울산광역시|세종특별자치시|경기도|강원도|강원특별자치도|충청북도|충청남도|전라북도|전북특별자치도|전라남도|경상북도|경상남도|제주특별자치도|Gyeonggi-do',
  UA: 'Київська область|Львівська область|Одеська область|Харківська область|Дніпропетровська область|Вінницька область|Волинська область|Донецька область|Житомирська область|Закарпатська область|Запорізька область|Івано-Франківська область|Кіровоградська область|Луганська область|Миколаївська область|Полтавська область|Рівненська область|Сумська область|Тернопільська область|Херсонська область|Хмельницька область|Черкаська область|Чернівецька область|Чернігівська область|Kyiv Oblast|Lviv Oblast|Odesa Oblast|Kharkiv Oblast',
  RO: 'Județul Cluj|Jud. Cluj|Jud. Timiș|Jud. Iași|Jud. Ilfov|Jud. Brașov|Ilfov|Bihor|Prahova|Dolj|Mureș|Argeș|Bacău|Suceava',
  HU: 'Pest megye|Pest|Baranya megye|Bács-Kiskun megye|Békés megye|Borsod-Abaúj-Zemplén megye|Csongrád-Csanád megye|Fejér megye|Győr-Moson-Sopron megye|Hajdú-Bihar megye|Heves megye|Komárom-Esztergom megye|Nógrád megye|Somogy megye|Tolna megye|Vas megye|Veszprém megye|Zala megye',
  ZA: 'Gauteng=Gauteng Province|Western Cape=Western Cape Province|Eastern Cape=Eastern Cape Province|Northern Cape=Northern Cape Province|KwaZulu-Natal=KwaZulu Natal=KZN|Free State=Free State Province|Limpopo=Limpopo Province|Mpumalanga=Mpumalanga Province|North West Province=North West',
  GR: 'Αττική=Attica=Attiki|Κρήτη=Crete|Κεντρική Μακεδονία=Central Macedonia|Θεσσαλία=Thessaly|Δυτική Ελλάδα|Πελοπόννησος|Ήπειρος|Θράκη',
};

/** A state or province; `country` is ISO 3166-1 alpha-2. */
export interface State {
  country: string;
  name: string;
}

const byName = new Map<string, State[]>();
const byCode = new Map<string, State[]>();
for (const [country, source] of Object.entries(STATES)) {
  for (const entry of list(source)) {
    const [, code, rest = ''] = /^(?:([A-Z]{2,4}):)?(.*)$/.exec(entry) ?? [];
    const [name = ''] = rest.split('=');
    const state = { country, name };
    if (code) byCode.set(code, [...(byCode.get(code) ?? []), state]);
    for (const form of rest.split('=')) {
      const key = fold(form);
      byName.set(key, [...(byName.get(key) ?? []), state]);
    }
  }
}

/** States with this name, in any of the known countries. */
export const statesOfName = (text: string): readonly State[] =>
  byName.get(fold(text).trim()) ??
  byName.get(fold(text.replace(/\s(?:prefecture|province)\s*$/i, '')).trim()) ??
  regionsOf(text.trim());

/** "Республика Примерия", "Примерская область", "Oakby Oblast": the word says that it is one, in these countries. */
const REGION =
  /^(?:(?:Республика|Респ\.)\s\p{Lu}[\p{L}-]{2,20}|\p{Lu}[\p{L}-]{2,20}(?:ая|ий|ский|ська|ка)\s(?:область|обл\.?|край)|\p{Lu}[\p{L}'-]{2,20}\s(?:Oblast|oblast|Krai))$/u;
const WITH_REGIONS = ['RU', 'UA', 'BY', 'KZ', 'KG'];
const regionsOf = (text: string): State[] =>
  REGION.test(text) ? WITH_REGIONS.map((country) => ({ country, name: text })) : [];

/** States with this code in capitals; countries share codes, so the caller says which country counts. */
export const statesOfCode = (text: string): readonly State[] => byCode.get(text.trim()) ?? [];

/** The prefecture that begins a Japanese address. */
export function prefectureAt(text: string): string | null {
  return /^(?:北海道|東京都|(?:京都|大阪)府|.{2,3}?県)/u.exec(text)?.[0] ?? null;
}
