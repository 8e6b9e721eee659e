import { fold, list } from './fold.ts';

/** Larger cities by country, in the country's language and in English: a sign, never the only rule. */
const CITIES: Readonly<Record<string, string>> = {
  DE: 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt am Main|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen|Dresden|Hannover|Nürnberg|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Halle|Magdeburg|Freiburg|Freiburg im Breisgau|Krefeld|Mainz|Lübeck|Erfurt|Oberhausen|Rostock|Kassel|Hagen|Potsdam|Saarbrücken|Hamm|Ludwigshafen|Mülheim an der Ruhr|Oldenburg|Osnabrück|Leverkusen|Darmstadt|Heidelberg|Solingen|Regensburg|Herne|Paderborn|Neuss|Ingolstadt|Offenbach|Fürth|Ulm|Würzburg|Heilbronn|Pforzheim|Wolfsburg|Bottrop|Göttingen|Reutlingen|Koblenz|Erlangen|Bremerhaven|Remscheid|Bergisch Gladbach|Trier|Recklinghausen|Jena|Moers|Salzgitter|Siegen|Gütersloh|Hildesheim|Hanau|Kaiserslautern|Cottbus|Schwerin|Witten|Esslingen|Gera|Ludwigsburg|Tübingen|Flensburg|Konstanz|Worms|Marburg|Lüneburg|Bayreuth|Bamberg|Weimar|Passau|Rosenheim|Garching|Garching bei München|Bad Homburg',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|St. Pölten|Dornbirn|Steyr|Bregenz|Wiener Neustadt|Feldkirch|Leoben|Eisenstadt',
  CH: 'Zürich|Zurich|Genf|Genève|Geneva|Basel|Bern|Lausanne|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Biel|Thun|Fribourg|Schaffhausen|Chur|Neuchâtel|Sion|Zug|Aarau|Baden|Uster',
  US: 'New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|Indianapolis|Charlotte|San Francisco|Seattle|Denver|Nashville|Oklahoma City|El Paso|Boston|Portland|Las Vegas|Detroit|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Mesa|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Long Beach|Virginia Beach|Oakland|Minneapolis|Tulsa|Tampa|Arlington|New Orleans|Wichita|Cleveland|Bakersfield|Aurora|Anaheim|Honolulu|Santa Ana|Riverside|Corpus Christi|Lexington|Stockton|Henderson|Saint Paul|St. Paul|Cincinnati|St. Louis|Pittsburgh|Greensboro|Lincoln|Anchorage|Plano|Orlando|Irvine|Newark|Durham|Chula Vista|Toledo|Fort Wayne|St. Petersburg|Laredo|Jersey City|Chandler|Madison|Lubbock|Scottsdale|Reno|Buffalo|Gilbert|Glendale|Norfolk|Boise|Spokane|Richmond|Brooklyn|Salt Lake City|Providence|Hartford|Rochester|Ann Arbor|Cambridge|Palo Alto|Berkeley|Boulder|Fort Collins|Savannah|Charleston|Des Moines|Chattanooga|Eugene|Tacoma|Mountain View|Sunnyvale|Santa Clara|Bellevue|Redmond|Albany|Syracuse|Knoxville|Birmingham|Little Rock|Burlington|Topeka',
  CA: 'Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Québec|Hamilton|Kitchener|Halifax|Victoria|Saskatoon|Regina|Mississauga|Brampton|Waterloo|Burnaby|Surrey|Laval|Gatineau|Markham|Guelph|Kelowna',
  GB: 'London|Birmingham|Manchester|Glasgow|Liverpool|Leeds|Sheffield|Edinburgh|Bristol|Leicester|Coventry|Bradford|Cardiff|Belfast|Nottingham|Kingston upon Hull|Hull|Newcastle upon Tyne|Newcastle|Stoke-on-Trent|Southampton|Derby|Portsmouth|Brighton|Plymouth|Northampton|Reading|Luton|Wolverhampton|Bolton|Aberdeen|Bournemouth|Norwich|Swindon|Swansea|Milton Keynes|Peterborough|Oxford|Cambridge|York|Ipswich|Exeter|Gloucester|Dundee|Bath|Chester|Canterbury|Winchester|Preston|Blackpool|Middlesbrough|Sunderland|Slough|Warrington|Watford|Cheltenham|Colchester|Guildford|Lincoln|Inverness|Stirling|Perth|Durham|Lancaster|Worcester|Salford|Huddersfield|Maidstone|Crawley|Basingstoke',
  IE: 'Dublin|Cork|Limerick|Galway|Waterford|Drogheda|Dundalk|Swords|Bray|Navan|Kilkenny|Ennis|Tralee|Carlow|Sligo|Athlone|Letterkenny|Wexford|Naas',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Newcastle|Wollongong|Geelong|Cairns|Townsville',
  NZ: 'Auckland|Wellington|Christchurch|Hamilton|Dunedin|Tauranga|Napier|Queenstown',
  IN: 'Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Jaipur|Surat|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Gurgaon|Gurugram|Noida|Kochi|Coimbatore|Chandigarh|Visakhapatnam|Thiruvananthapuram|Mysore',
  FR: 'Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Saint-Étienne|Toulon|Le Havre|Grenoble|Dijon|Angers|Nîmes|Villeurbanne|Clermont-Ferrand|Le Mans|Aix-en-Provence|Brest|Tours|Amiens|Limoges|Annecy|Perpignan|Metz|Besançon|Boulogne-Billancourt|Orléans|Rouen|Mulhouse|Caen|Nancy|Saint-Denis|Argenteuil|Montreuil|Roubaix|Tourcoing|Avignon|Poitiers|Versailles|Pau|La Rochelle|Cannes|Antibes|Colmar|Bourges|Quimper|Valence|Chambéry|Lorient|Vannes|Troyes|Bayonne',
  ES: "Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Palma de Mallorca|Las Palmas de Gran Canaria|Bilbao|Alicante|Córdoba|Valladolid|Vigo|Gijón|L'Hospitalet de Llobregat|A Coruña|La Coruña|Vitoria-Gasteiz|Vitoria|Granada|Elche|Oviedo|Badalona|Cartagena|Terrassa|Jerez de la Frontera|Sabadell|Santa Cruz de Tenerife|Pamplona|Almería|Alcalá de Henares|Donostia|San Sebastián|Burgos|Salamanca|Albacete|Santander|Castellón de la Plana|Logroño|Badajoz|Huelva|León|Tarragona|Lleida|Marbella|Cádiz|Girona|Toledo|Santiago de Compostela|Cáceres|Getafe|Leganés|Móstoles|Alcobendas",
  IT: 'Roma|Rome|Milano|Milan|Napoli|Naples|Torino|Turin|Palermo|Genova|Genoa|Bologna|Firenze|Florence|Bari|Catania|Venezia|Venice|Verona|Messina|Padova|Trieste|Taranto|Brescia|Parma|Prato|Modena|Reggio Calabria|Reggio Emilia|Perugia|Ravenna|Livorno|Cagliari|Foggia|Rimini|Salerno|Ferrara|Sassari|Latina|Monza|Siracusa|Pescara|Bergamo|Forlì|Trento|Vicenza|Terni|Bolzano|Novara|Piacenza|Ancona|Andria|Arezzo|Udine|Cesena|Lecce|Pesaro|Como|Pisa|Lucca|Treviso|Varese|Siena|Cremona',
  PL: 'Warszawa|Warsaw|Kraków|Cracow|Krakow|Łódź|Wrocław|Poznań|Gdańsk|Szczecin|Bydgoszcz|Lublin|Białystok|Katowice|Gdynia|Częstochowa|Radom|Toruń|Sosnowiec|Kielce|Rzeszów|Gliwice|Zabrze|Olsztyn|Bielsko-Biała|Bytom|Zielona Góra|Rybnik|Ruda Śląska|Opole|Tychy|Gorzów Wielkopolski|Elbląg|Płock|Tarnów|Sopot',
  NL: 'Amsterdam|Rotterdam|Den Haag|The Hague|’s-Gravenhage|Utrecht|Eindhoven|Groningen|Tilburg|Almere|Breda|Nijmegen|Apeldoorn|Haarlem|Arnhem|Enschede|Amersfoort|Zaanstad|Haarlemmermeer|’s-Hertogenbosch|Den Bosch|Zwolle|Leiden|Maastricht|Dordrecht|Zoetermeer|Ede|Leeuwarden|Alkmaar|Delft|Emmen|Deventer|Hilversum|Venlo|Heerlen|Gouda|Amstelveen|Lelystad|Roosendaal|Middelburg|Assen',
  BE: 'Bruxelles|Brussel|Brussels|Antwerpen|Antwerp|Gent|Ghent|Charleroi|Liège|Brugge|Bruges|Namur|Leuven|Mons|Mechelen|Aalst|Hasselt|Kortrijk|Oostende|Genk',
  LU: 'Luxembourg|Luxemburg|Esch-sur-Alzette|Differdange',
  PT: 'Lisboa|Lisbon|Porto|Vila Nova de Gaia|Amadora|Braga|Coimbra|Funchal|Setúbal|Almada|Aveiro|Faro|Leiria|Viseu|Guimarães|Évora|Cascais|Sintra|Matosinhos',
  BR: 'São Paulo|Rio de Janeiro|Brasília|Salvador|Fortaleza|Belo Horizonte|Manaus|Curitiba|Recife|Goiânia|Belém|Porto Alegre|Guarulhos|Campinas|São Luís|Maceió|Natal|Campo Grande|Teresina|João Pessoa|Osasco|Ribeirão Preto|Uberlândia|Sorocaba|Aracaju|Cuiabá|Joinville|Londrina|Florianópolis|Niterói|Santos|Vitória|Juiz de Fora|São José dos Campos|Caxias do Sul|Maringá|Blumenau',
  MX: 'Ciudad de México|Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|León|Zapopan|Mérida|Querétaro|San Luis Potosí|Cancún|Toluca|Chihuahua|Morelia|Veracruz|Hermosillo',
  AR: 'Buenos Aires|Córdoba|Rosario|Mendoza|La Plata|Tucumán|Mar del Plata|Salta',
  CL: 'Santiago|Santiago de Chile|Valparaíso|Concepción|Viña del Mar|Antofagasta',
  CO: 'Bogotá|Medellín|Cali|Barranquilla|Cartagena|Bucaramanga',
  PE: 'Lima|Arequipa|Trujillo|Cusco',
  CZ: 'Praha|Prague|Brno|Ostrava|Plzeň|Liberec|Olomouc|České Budějovice|Hradec Králové|Ústí nad Labem|Pardubice|Zlín|Havířov|Kladno|Most|Opava|Frýdek-Místek|Karviná|Jihlava|Teplice|Karlovy Vary|Děčín|Chomutov|Přerov|Jablonec nad Nisou|Mladá Boleslav|Prostějov',
  SK: 'Bratislava|Košice|Prešov|Žilina|Nitra|Banská Bystrica|Trnava|Trenčín|Martin|Poprad',
  TR: 'İstanbul|Istanbul|Ankara|İzmir|Izmir|Bursa|Adana|Gaziantep|Konya|Antalya|Kayseri|Mersin|Eskişehir|Diyarbakır|Samsun|Denizli|Şanlıurfa|Malatya|Trabzon|Erzurum|Van|Kocaeli|Sakarya|Manisa|Balıkesir|Muğla|Tekirdağ|Bodrum|Çanakkale|Edirne|Sivas|Hatay|İzmit',
  SE: 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala|Västerås|Örebro|Linköping|Helsingborg|Jönköping|Norrköping|Lund|Umeå|Gävle|Borås|Södertälje|Eskilstuna|Halmstad|Växjö|Karlstad|Sundsvall|Östersund|Trollhättan|Luleå|Kalmar|Falun|Solna|Kista|Skövde|Kristianstad',
  DK: 'København|Copenhagen|Aarhus|Århus|Odense|Aalborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Silkeborg|Helsingør|Frederiksberg|Viborg',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Drammen|Fredrikstad|Kristiansand|Sandnes|Tromsø|Ålesund|Bodø|Skien|Tønsberg|Lillehammer|Haugesund|Hamar',
  FI: 'Helsinki|Helsingfors|Espoo|Tampere|Vantaa|Oulu|Turku|Jyväskylä|Lahti|Kuopio|Pori|Kouvola|Joensuu|Lappeenranta|Vaasa|Hämeenlinna|Rovaniemi',
  HU: 'Budapest|Debrecen|Szeged|Miskolc|Pécs|Győr|Nyíregyháza|Kecskemét|Székesfehérvár|Szombathely|Szolnok|Eger|Sopron|Veszprém|Tatabánya',
  RO: 'București|Bucuresti|Bucharest|Cluj-Napoca|Timișoara|Iași|Constanța|Craiova|Brașov|Galați|Ploiești|Oradea|Brăila|Arad|Pitești|Sibiu|Bacău|Târgu Mureș|Baia Mare|Suceava',
  GR: 'Αθήνα|Athens|Athina|Θεσσαλονίκη|Thessaloniki|Πάτρα|Patras|Ηράκλειο|Heraklion|Λάρισα|Βόλος|Ιωάννινα|Χανιά|Πειραιάς|Piraeus|Ρόδος|Καλαμάτα|Larissa|Volos|Ioannina|Chania',
  UA: 'Київ|Kyiv|Kiev|Харків|Kharkiv|Одеса|Odesa|Дніпро|Dnipro|Львів|Lviv|Запоріжжя|Вінниця|Полтава|Чернігів|Черкаси|Житомир|Суми|Хмельницький|Чернівці|Рівне|Івано-Франківськ|Тернопіль|Луцьк|Ужгород|Миколаїв|Херсон|Vinnytsia|Poltava|Ivano-Frankivsk|Zaporizhzhia|Chernivtsi|Uzhhorod',
  RU: 'Москва|Moscow|Санкт-Петербург|Saint Petersburg|Новосибирск|Екатеринбург|Казань|Нижний Новгород|Самара|Челябинск|Омск|Ростов-на-Дону|Уфа|Красноярск|Воронеж|Пермь|Краснодар|Волгоград|Саратов|Тюмень',
  JP: '東京|札幌市|仙台市|さいたま市|千葉市|横浜市|川崎市|相模原市|新潟市|静岡市|浜松市|名古屋市|京都市|大阪市|堺市|神戸市|岡山市|広島市|北九州市|福岡市|熊本市|長崎市|金沢市|那覇市|Tokyo|Osaka|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Kyoto|Kawasaki|Saitama|Hiroshima|Sendai',
  CN: '北京|上海|广州|深圳|成都|杭州|武汉|西安|南京|天津|重庆|苏州|长沙|郑州|青岛|Beijing|Shanghai|Guangzhou|Shenzhen|Chengdu|Hangzhou|Wuhan|Nanjing',
  KR: '서울|부산|대구|인천|광주|대전|울산|수원|성남|용인|고양|Seoul|Busan|Incheon|Daegu|Daejeon',
  HR: 'Zagreb|Split|Rijeka|Osijek|Zadar',
  SI: 'Ljubljana|Maribor|Celje',
  RS: 'Beograd|Belgrade|Novi Sad|Niš',
  BG: 'София|Sofia|Пловдив|Plovdiv|Варна|Varna|Бургас',
  LT: 'Vilnius|Kaunas|Klaipėda',
  LV: 'Riga|Rīga|Daugavpils',
  EE: 'Tallinn|Tartu',
  IL: 'Tel Aviv|Jerusalem|Haifa',
  AE: 'Dubai|Abu Dhabi|Sharjah',
  SG: 'Singapore',
  HK: 'Hong Kong',
  ZA: 'Johannesburg|Cape Town|Durban|Pretoria',
  NG: 'Lagos|Abuja|Ibadan',
  KE: 'Nairobi|Mombasa',
  EG: 'Cairo|Alexandria|Giza',
  MA: 'Casablanca|Rabat|Marrakech|Fès|Tanger',
  PH: 'Manila|Quezon City|Cebu City|Makati|Davao City',
  MY: 'Kuala Lumpur|Penang|Petaling Jaya',
  TH: 'Bangkok|Chiang Mai',
  ID: 'Jakarta|Surabaya|Bandung',
  VN: 'Hanoi|Ho Chi Minh City|Da Nang',
  PK: 'Karachi|Lahore|Islamabad',
};

const cities = new Map<string, string[]>();
for (const [country, source] of Object.entries(CITIES)) {
  for (const name of list(source)) {
    const key = fold(name);
    cities.set(key, [...(cities.get(key) ?? []), country]);
  }
}

/** Countries that have a larger city of this name; empty when it is none of them. */
export const countriesOfCity = (text: string): readonly string[] =>
  cities.get(fold(text).replace(/^[\s,]+|[\s,.]+$/g, '')) ?? [];
