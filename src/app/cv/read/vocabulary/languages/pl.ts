import type { LanguageWords } from './language-words.ts';

/** Polish. */
export const pl: LanguageWords = {
  code: 'pl',
  frequent: 'i w z na do oraz dla przez doświadczenie wykształcenie umiejętności obecnie języki',
  documentTitles: 'życiorys|życiorys zawodowy|curriculum vitae|cv|list motywacyjny|życiorys – cv',
  headings: {
    contact:
      'kontakt|dane kontaktowe|dane osobowe|informacje kontaktowe|dane personalne|informacje osobiste|profile|media społecznościowe|profile społecznościowe|dane|dane adresowe|kontakt i dane osobowe|media|dane kontaktowe i osobowe|informacje podstawowe',
    summary:
      'podsumowanie|profil|o mnie|profil zawodowy|podsumowanie zawodowe|cel zawodowy|krótko o mnie|profil kandydata|opis|cel|krótki opis|profil osobisty|kilka słów o mnie|o sobie',
    experience:
      'doświadczenie zawodowe|doświadczenie|przebieg kariery|historia zatrudnienia|kariera|praca|przebieg pracy zawodowej|zatrudnienie|praktyki|kariera zawodowa|staże|historia pracy|doświadczenie w pracy|przebieg zatrudnienia|przebieg pracy|dotychczasowe doświadczenie|praktyka zawodowa|doświadczenia zawodowe|doświadczenie i praktyki|aktywność zawodowa|ścieżka zawodowa|przebieg kariery zawodowej|miejsca pracy|praktyki i staże|staże i praktyki|doświadczenie zawodowe i praktyki|doświadczenie praktyczne',
    education:
      'wykształcenie|edukacja|szkolenia|kursy|certyfikaty|kursy i szkolenia|wykształcenie i kursy|nauka|szkolenia i certyfikaty|studia|ukończone szkolenia|wykształcenie i szkolenia|edukacja i szkolenia|kwalifikacje|przebieg edukacji|kursy i certyfikaty|szkolenia i kursy|uprawnienia|szkolenie|ukończone kursy|ukończone kursy i szkolenia|certyfikaty i szkolenia|dodatkowe kwalifikacje|wykształcenie wyższe|kursy, szkolenia|studia i szkoły|uprawnienia i kursy',
    skills:
      'umiejętności|kompetencje|umiejętności techniczne|zdolności|kluczowe umiejętności|umiejętności zawodowe|dodatkowe umiejętności|technologie|obsługa komputera|mocne strony|umiejętności i kompetencje|kompetencje cyfrowe|umiejętności miękkie|umiejętności twarde|znajomość programów|umiejętności komputerowe|umiejętności i zdolności|umiejętności dodatkowe|zdolności i umiejętności|programy|umiejętności praktyczne|pozostałe umiejętności|cechy|atuty|cechy osobowości|znane technologie|narzędzia',
    languages:
      'języki|języki obce|znajomość języków|znajomość języków obcych|języki obce i poziom|języki obce i znajomość|język|język ojczysty|inne języki|znajomość języka|znajomość j. obcych',
    projects:
      'projekty|publikacje|projekty własne|publikace|vlastní projekty|publikácie|patenty|projekty i publikacje|portfolio|projekt|projekty prywatne|prace naukowe',
    references: 'referencje|rekomendacje|osoby polecające|referencja|opinie',
    other:
      'zainteresowania|hobby|wolontariat|nagrody|inne|dodatkowe informacje|osiągnięcia|nagrody i wyróżnienia|informacje dodatkowe|zainteresowania i hobby|prawo jazdy|klauzula|hobby i zainteresowania|zainteresowanie|hobby i sport|pasje|działalność dodatkowa|działalność społeczna|aktywność społeczna|aktywności|inne informacje|informacje uzupełniające|oświadczenie|klauzula rodo|zgoda|sukcesy|wyróżnienia|zainteresowania/hobby|pozostałe|koła naukowe|organizacje|działalność|stypendia|dodatkowa działalność',
  },
  labels: {
    name: 'imię i nazwisko|nazwisko i imię|nazwisko / imię|imię / nazwisko|imiona i nazwisko|nazwisko(-a) imię (imiona)|nazwisko(a) / imię (imiona)',
    first: 'imię|imiona',
    last: 'nazwisko',
    email: 'adres e-mail|adres email|mail|poczta elektroniczna|e-mail|adres poczty elektronicznej',
    mobile: 'telefon komórkowy|tel. kom|komórka|tel. komórkowy|nr kom|kom|tel. kontaktowy',
    phone:
      'nr telefonu|numer telefonu|telefon|tel|telefon kontaktowy|nr tel|kontakt telefoniczny|nr. tel',
    address:
      'adres|adres zamieszkania|miejsce zamieszkania|adres korespondencyjny|lokalizacja|zamieszkanie|zamieszkały|zamieszkała|adres do korespondencji|zam|adres pocztowy|adres zameldowania',
    street: 'ulica',
    zip: 'kod pocztowy',
    city: 'miasto|miejscowość|kod i miasto|kod pocztowy i miasto|kod pocztowy, miejscowość|kod pocztowy i miejscowość|miasto zamieszkania',
    state: 'województwo',
    country: 'kraj',
    birth:
      'data urodzenia|miejsce urodzenia|data i miejsce urodzenia|urodzony|urodzona|ur|rok urodzenia|data ur|urodziny',
    link: 'strona www|strona internetowa|www|strona|profil linkedin',
    ignored:
      'narodowość|obywatelstwo|płeć|stan cywilny|wiek|prawo jazdy|data|pesel|zawód|stanowisko|obywatelstwo/narodowość|dotyczy|wykształcenie|specjalność',
  },
  placeholders: 'twoje|imię|nazwisko|nazwa|firma|firmy|stanowisko|stanowiska|miasto',
  homes: {
    current:
      'adres zamieszkania|adres korespondencyjny|adres do korespondencji|adres tymczasowy|aktualny adres|adres aktualny|miejsce zamieszkania',
    other:
      'adres zameldowania|adres stały|stały adres|miejsce zameldowania|adres stałego zameldowania',
  },
  jobLabels: {
    company:
      'firma|pracodawca|nazwa pracodawcy|nazwa firmy|przedsiębiorstwo|nazwa i adres pracodawcy|zakład pracy|miejsce pracy|instytucja|nazwa firmy i adres',
    title:
      'stanowisko|pozycja|zajmowane stanowisko|zawód wykonywany lub zajmowane stanowisko|funkcja|rola|zawód|zawód lub zajmowane stanowisko|zawód lub stanowisko',
    period: 'okres|daty|data|lata|czas trwania|okres zatrudnienia|daty (od – do)',
  },
  told: {
    works:
      'pracuję|pracowałam|pracowałem|jestem zatrudniona|jestem zatrudniony|byłam zatrudniona|byłem zatrudniony',
    as: 'jako|na stanowisku',
    at: 'w firmie|w spółce|w|we|u|dla',
  },
  present:
    'obecnie|teraz|do dziś|dziś|nadal|do teraz|aktualnie|chwila obecna|do chwili obecnej|do dzisiaj|dzisiaj|w toku|do nadal|trwa|chwili obecnej|do obecnie|w trakcie|do aktualnie|nadal trwa|do dnia dzisiejszego',
  since: 'od|od roku|od dnia|od miesiąca',
  until: 'do|aż do|i',
  months:
    '1:styczeń|1:stycznia|1:sty|2:luty|2:lutego|2:lut|3:marzec|3:marca|3:mar|4:kwiecień|4:kwietnia|4:kwi|5:maj|5:maja|6:czerwiec|6:czerwca|6:cze|7:lipiec|7:lipca|7:lip|8:sierpień|8:sierpnia|8:sie|9:wrzesień|9:września|9:wrz|10:październik|10:października|10:paź|11:listopad|11:listopada|11:lis|12:grudzień|12:grudnia|12:gru',
  sideJobs:
    'wolontari|freelance|członek rady|członkini rady|praca dodatkowa|własny projekt|umowa zlecenie',
  titles:
    'dyrektor|kierownik|kierowniczka|menedżer|menadżer|specjalista|specjalistka|inżynier|programista|programistka|developer|technik|asystent|asystentka|księgowy|księgowa|główny|pielęgniarka|pielęgniarz|handlowiec|przedstawiciel|przedstawicielka|sprzedawca|sprzedawczyni|doradca|konsultant|konsultantka|sekretarka|nauczyciel|nauczycielka|wykładowca|trener|trenerka|analityk|architekt|grafik|projektant|projektantka|redaktor|redaktorka|stażysta|stażystka|praktykant|praktykantka|robotnik|operator|operatorka|kucharz|kelner|kelnerka|lekarz|lekarka|prawnik|adwokat|radca|kupiec|audytor|koordynator|koordynatorka|kasjer|kasjerka|magazynier|kierowca|elektryk|mechanik|farmaceuta|psycholog|badacz|naukowiec|pracownik|pracowniczka|referent|referentka|inspektor|prezes|właściciel|właścicielka|administrator|tester|testerka|tłumacz|tłumaczka|logistyk|brygadzista|mistrz|rekruter|rekruterka|ekspert|dziennikarz|fizjoterapeuta|opiekun|opiekunka|spawacz|monter|zastępca|starszy|młodszy|adiunkt',
  employers:
    'grupa|bank|ubezpieczenia|szpital|klinika|uniwersytet|politechnika|szkoła|liceum|instytut|agencja|firma|urząd|ministerstwo|zakłady|zakład|usługi|budownictwo|transport|energia|energetyka|logistyka|apteka|restauracja|hotel|fundacja|stowarzyszenie|laboratorium|wydawnictwo|finanse|polska|przedsiębiorstwo|biuro|kancelaria|spółdzielnia|spedycja|nieruchomości|technologie|przychodnia|gmina',
};
