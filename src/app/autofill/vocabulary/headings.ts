import { list, squash } from './fold.ts';

export type SectionKind =
  | 'head'
  | 'letter'
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'references'
  | 'other';

/** Sections that a heading opens; a head and a letter have none. */
export type HeadingKind = Exclude<SectionKind, 'head' | 'letter'>;

/** Headings as they are printed, by section; compared without case, accents, spaces and punctuation. */
const HEADINGS: Readonly<Record<HeadingKind, string>> = {
  contact: `
    contact|contacts|contact information|contact details|contact info|contact data|get in touch|personal information|personal details|personal data|personal info|personalia|bio data|biodata|profiles|social profiles|social|social media|online|online profiles|find me online|links|web|details|connect|on the web|elsewhere|social links|social networks|reach me|my details|address
    kontakt|kontaktdaten|kontaktinformationen|kontaktinfos|persönliche daten|persönliche angaben|persönliches|zur person|angaben zur person|personalien|persönliche informationen|profile|online-profile|soziale netzwerke|anschrift
    coordonnées|contact|mes coordonnées|informations personnelles|données personnelles|état civil|renseignements personnels|informations|réseaux sociaux|profils|me contacter|liens
    contacto|datos personales|datos de contacto|información personal|información de contacto|perfiles|redes sociales|enlaces|contáctame|sobre contacto
    contatti|contatto|dati personali|informazioni personali|informazioni di contatto|recapiti|dati anagrafici|profili|social network|i miei contatti
    contato|contatos|dados pessoais|informações pessoais|informação pessoal|informações de contato|contacto|contactos|dados de contato|perfis|redes sociais
    kontakt|dane kontaktowe|dane osobowe|informacje kontaktowe|dane personalne|informacje osobiste|profile|media społecznościowe|profile społecznościowe
    contact|contactgegevens|persoonlijke gegevens|persoonsgegevens|persoonlijke informatie|personalia|gegevens|profielen|sociale media|persoonlijk
    kontakt|kontaktní údaje|osobní údaje|osobní informace|kontakty|profily|sociální sítě|kontaktné údaje|osobné údaje
    iletişim|iletişim bilgileri|kişisel bilgiler|kişisel bilgilerim|profiller|sosyal medya|bağlantılar|iletişim bilgilerim|kimlik bilgileri
    kontakt|kontaktuppgifter|personuppgifter|personlig information|personliga uppgifter|kontaktinformation|profiler|sociala medier|länkar
    kontaktoplysninger|personlige oplysninger|personlige data|kontaktinfo|personlige data|stamdata|kontaktinformasjon|personlig informasjon|personopplysninger|personalia|sosiale medier
    yhteystiedot|henkilötiedot|henkilökohtaiset tiedot|linkit|profiilit
    連絡先|基本情報|個人情報|プロフィール情報|連絡先情報|氏名|リンク|ソーシャル|プロファイル|sns
    контакти|контактна інформація|особисті дані|особиста інформація|персональні дані|профілі|соціальні мережі
    контакты|контактная информация|личные данные|личная информация|персональные данные|контактные данные|профили|социальные сети
    στοιχεία επικοινωνίας|επικοινωνία|προσωπικά στοιχεία|προσωπικές πληροφορίες|προσωπικά δεδομένα|κοινωνικά δίκτυα
    date personale|date de contact|informații personale|informații de contact|contact|rețele sociale
    elérhetőség|elérhetőségek|személyes adatok|személyi adatok|kapcsolat|személyes információk|közösségi média
    联系方式|个人信息|基本信息|联系信息|個人資料|聯絡方式|基本資料|聯絡資料
    연락처|인적사항|개인정보|기본정보|인적 사항|개인 정보|기본 정보`,
  summary: `
    summary|profile|professional summary|executive summary|about|about me|objective|career objective|career summary|personal statement|personal profile|professional profile|career profile|introduction|overview|bio|who am i|background|in brief|at a glance|statement|profile summary|summary of qualifications|qualifications summary|key facts|highlights of qualifications|short bio|hello|intro
    profil|kurzprofil|über mich|zusammenfassung|persönliches profil|berufliches profil|einleitung|zielsetzung|qualifikationsprofil|ziele|kurzbiografie|motivation|steckbrief
    profil|à propos|à propos de moi|résumé|présentation|objectif|objectif professionnel|accroche|profil professionnel|qui suis-je|en bref|synthèse
    perfil|resumen|sobre mí|perfil profesional|acerca de mí|objetivo|objetivo profesional|resumen profesional|presentación|extracto|quién soy
    profilo|profilo professionale|chi sono|su di me|sintesi|obiettivo|obiettivo professionale|presentazione|sommario|profilo personale|riepilogo|in sintesi|di me
    resumo|sobre mim|perfil|perfil profissional|resumo profissional|objetivo|objetivo profissional|apresentação|sobre|síntese
    podsumowanie|profil|o mnie|profil zawodowy|podsumowanie zawodowe|cel zawodowy|krótko o mnie
    profiel|samenvatting|over mij|persoonlijk profiel|wie ben ik|introductie|profielschets|doelstelling
    profil|o mně|shrnutí|profesní profil|o mne|úvod|souhrn|zhrnutie
    özet|profil|hakkımda|profesyonel özet|kariyer hedefi|ön yazı|kendim hakkında|kişisel özet|kariyer özeti|hedef
    profil|sammanfattning|om mig|personlig profil|kort om mig|presentation|mål
    profil|om mig|resumé|sammendrag|kort om meg|om meg|nøkkelkvalifikasjoner|kompetenceprofil|målsætning|profiltekst
    profiili|tiivistelmä|yhteenveto|minusta|tietoa minusta|kuvaus|tavoitteet
    職務要約|概要|プロフィール|自己紹介|自己pr|要約|サマリー|経歴概要|職務概要
    резюме|про мене|профіль|мета|о себе|обо мне|профиль|цель|коротко про себе
    προφίλ|περίληψη|σχετικά με εμένα|σύνοψη|στόχος|επαγγελματικό προφίλ
    profil|despre mine|rezumat|obiectiv|profil profesional|sumar
    profil|összefoglaló|rólam|bemutatkozás|szakmai összefoglaló|szakmai profil|célkitűzés
    个人简介|自我评价|个人总结|简介|求职意向|自我介绍|個人簡介|自傳
    자기소개|요약|소개|프로필|경력 요약|핵심역량`,
  experience: `
    experience|work experience|professional experience|employment|employment history|work history|work|career history|career|professional background|relevant experience|job history|job experience|positions|positions held|professional career|career experience|industry experience|work & experience|employment experience|appointments|professional history|practical experience|professional activities|current position|experiences|working experience|career path|where i've worked|professional employment|internships|internship experience|experience & internships|employment record|occupational history
    berufserfahrung|beruflicher werdegang|berufliche erfahrung|berufspraxis|werdegang|arbeitserfahrung|praxiserfahrung|berufliche stationen|berufliche tätigkeit|berufstätigkeit|beruflicher hintergrund|karriere|berufliche laufbahn|erfahrung|erfahrungen|berufliche erfahrungen|praktische erfahrung|praktische erfahrungen|praktika|berufsweg|tätigkeiten|berufliche praxis|arbeitsverhältnisse|beschäftigung|berufliche entwicklung|stationen|bisherige tätigkeiten|anstellungen|beruf|berufserfahrungen
    expérience professionnelle|expériences professionnelles|expérience|expériences|parcours professionnel|parcours|emplois|carrière|expérience de travail|activités professionnelles|historique professionnel|historique d'emploi|expérience pro|stages|expériences pro|emploi
    experiencia laboral|experiencia profesional|experiencia|experiencias|historial laboral|trayectoria profesional|trayectoria|experiencia de trabajo|empleo|trayectoria laboral|historial profesional|experiencia en el sector|prácticas
    esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|esperienza|esperienze|percorso professionale|carriera|lavoro|occupazione|attività professionale|impieghi|storia lavorativa|esperienze di lavoro
    experiência profissional|experiências profissionais|experiência|experiências|histórico profissional|trajetória profissional|carreira|experiência de trabalho|percurso profissional|atividade profissional|histórico de trabalho|emprego|estágios
    doświadczenie zawodowe|doświadczenie|przebieg kariery|historia zatrudnienia|kariera|praca|przebieg pracy zawodowej|zatrudnienie|praktyki|kariera zawodowa|staże|historia pracy
    werkervaring|ervaring|arbeidsverleden|loopbaan|professionele ervaring|carrière|relevante werkervaring|werk|stages|beroepservaring|arbeidservaring|stage|werkzaamheden
    pracovní zkušenosti|zkušenosti|praxe|profesní zkušenosti|pracovní praxe|zaměstnání|průběh zaměstnání|dosavadní praxe|profesní praxe|kariéra|pracovné skúsenosti|skúsenosti|prax|zamestnanie|odborná praxe|přehled praxe
    iş deneyimi|deneyim|iş tecrübesi|deneyimler|mesleki deneyim|iş deneyimleri|çalışma deneyimi|iş geçmişi|kariyer|profesyonel deneyim|tecrübe|çalışma hayatı|iş tecrübeleri|tecrübeler|stajlar|staj deneyimi|mesleki deneyimler
    arbetslivserfarenhet|erfarenhet|arbetserfarenhet|yrkeserfarenhet|anställningar|arbete|karriär|arbetslivserfarenheter|erfarenheter|yrkesliv|tidigare anställningar|praktik
    erhvervserfaring|arbejdserfaring|erfaring|ansættelser|karriere|joberfaring|yrkeserfaring|arbeidserfaring|arbeidserfaring|stillinger|praksis|karriereforløb|erhvervserfaringer|jobs
    työkokemus|kokemus|työhistoria|ura|ammatillinen kokemus|työura
    職務経歴|職歴|職務経歴書|経歴|業務経験|職務経験|経験|実務経験|主な職務経歴|職務内容|勤務経験|キャリア
    досвід роботи|досвід|трудова діяльність|професійний досвід|робочий досвід|кар'єра
    опыт работы|опыт|трудовая деятельность|профессиональный опыт|трудовой опыт|карьера|места работы
    επαγγελματική εμπειρία|εμπειρία|εργασιακή εμπειρία|προϋπηρεσία|επαγγελματική πορεία|εργασία
    experiență profesională|experiență|experiența profesională|experienta profesionala|experiență de muncă|istoric profesional|locuri de muncă
    szakmai tapasztalat|munkatapasztalat|tapasztalat|szakmai tapasztalatok|munkahelyek|szakmai önéletrajz|munkahelyi tapasztalat|karrier
    工作经历|工作经验|工作經歷|工作經驗|职业经历|实习经历|从业经历|職業經歷|任职经历
    경력|경력사항|경력 사항|업무 경험|직무 경험|근무 경력|경험|주요 경력|업무경험`,
  education: `
    education|academic background|education and training|educational background|academic qualifications|qualifications|studies|training|academic history|education & training|degrees|schooling|academic career|certifications|certificates|courses|training and courses|academic education|licenses & certifications|licences|education & certifications|professional development|continuing education|professional qualifications|academic record|university|further training|academics|coursework|certification|education and certifications|education & qualifications|education and qualifications|courses & certifications|licenses|trainings
    ausbildung|bildung|schulbildung|studium|schulbildung und studium|akademische ausbildung|bildungsweg|aus- und weiterbildung|weiterbildung|weiterbildungen|schulische ausbildung|zertifikate|zertifizierungen|ausbildung und studium|hochschulausbildung|schulausbildung|fortbildung|fortbildungen|bildungsgang|hochschulbildung|ausbildungsweg|akademischer werdegang|schulischer werdegang|berufsausbildung|schule|kurse|qualifikationen|abschlüsse|studium und ausbildung|bildung und ausbildung|lehrgänge|schule und ausbildung|schulische laufbahn
    formation|formations|éducation|diplômes|études|formation académique|cursus|parcours académique|certifications|formation universitaire|parcours scolaire|diplômes et formations|formations et diplômes|scolarité|formation initiale|formation continue|formation professionnelle
    formación|educación|formación académica|estudios|educación y formación|formación reglada|títulos|certificaciones|cursos|formación complementaria|certificados|historial académico|formación profesional|preparación académica|titulación
    istruzione|formazione|istruzione e formazione|educazione|titoli di studio|studi|certificazioni|corsi|percorso formativo|formazione accademica|percorso di studi|certificati|attestati
    educação|formação|formação acadêmica|formação académica|escolaridade|estudos|cursos|certificações|formação complementar|cursos complementares|educação e formação|histórico acadêmico|certificados|qualificações
    wykształcenie|edukacja|szkolenia|kursy|certyfikaty|kursy i szkolenia|wykształcenie i kursy|nauka|szkolenia i certyfikaty|studia|ukończone szkolenia
    opleiding|opleidingen|onderwijs|opleiding en training|cursussen|certificaten|scholing|studie|cursussen en trainingen|trainingen|diploma's|educatie|vooropleiding
    vzdělání|vzdělávání|studium|školení|kurzy|certifikáty|dosažené vzdělání|kurzy a školení|kurzy a certifikáty|vzdelanie|vzdelávanie|škola|průběh studia
    eğitim|eğitim bilgileri|öğrenim|sertifikalar|kurslar|eğitim durumu|öğrenim durumu|eğitimler|kurs ve sertifikalar|akademik geçmiş|eğitim geçmişi|akademik bilgiler|öğrenim bilgileri|eğitim ve öğretim
    utbildning|utbildningar|kurser|certifikat|studier|skolgång|utbildning och kurser|certifieringar|akademisk utbildning|examina|övrig utbildning
    uddannelse|uddannelser|kurser|certifikater|utdanning|utdannelse|kurs|sertifikater|sertifiseringer|uddannelse og kurser|efteruddannelse|kurs og sertifikater
    koulutus|opinnot|kurssit|todistukset|sertifikaatit|koulutukset
    学歴|教育|資格|免許・資格|取得資格|資格・免許|免許|研修|保有資格|学業|認定資格|資格免許|受講歴
    освіта|навчання|курси|сертифікати|додаткова освіта|тренінги
    образование|обучение|курсы|сертификаты|дополнительное образование|тренинги|повышение квалификации
    εκπαίδευση|σπουδές|εκπαίδευση και κατάρτιση|πιστοποιήσεις|σεμινάρια|κατάρτιση|τίτλοι σπουδών
    educație|studii|formare|educație și formare|educatie|educatie si formare|cursuri|certificări|pregătire
    tanulmányok|végzettség|oktatás|képzés|képzések|tanfolyamok|iskolai végzettség|képzettség|képesítések|bizonyítványok
    教育背景|教育经历|学历|培训经历|證照|教育程度|學歷|证书|教育|资格证书
    학력|학력사항|교육|자격증|학력 사항|교육 사항|수료|자격 사항|교육사항|자격사항`,
  skills: `
    skills|technical skills|key skills|core competencies|core skills|competencies|expertise|areas of expertise|technologies|tools|soft skills|hard skills|computer skills|it skills|professional skills|strengths|abilities|key competencies|technical expertise|skill set|skills & tools|technical proficiencies|other skills|skills and competences|skills summary|areas of knowledge|tech stack|software|programming languages|languages & tools|proficiencies|capabilities|skills & expertise|additional skills|skills & abilities|digital skills|core qualifications|personal skills|skills and abilities
    kenntnisse|fähigkeiten|kompetenzen|edv-kenntnisse|fachkenntnisse|it-kenntnisse|besondere kenntnisse|stärken|fähigkeiten und kenntnisse|kenntnisse und fähigkeiten|technische kenntnisse|qualifikation|schlüsselkompetenzen|computerkenntnisse|skills|know-how|fachliche kompetenzen|soziale kompetenzen|weitere kenntnisse|sonstige kenntnisse|persönliche fähigkeiten|kernkompetenzen|software|tools|expertise|it-kompetenzen|fertigkeiten|edv
    compétences|compétences techniques|compétences clés|savoir-faire|informatique|atouts|domaines de compétence|compétences professionnelles|compétences informatiques|savoir-être|logiciels|outils|aptitudes|qualités|connaissances
    habilidades|competencias|aptitudes|conocimientos|destrezas|informática|competencias profesionales|conocimientos técnicos|habilidades técnicas|capacidades|conocimientos informáticos|habilidades y competencias|competencias clave|fortalezas
    competenze|capacità|abilità|competenze tecniche|competenze professionali|conoscenze|conoscenze informatiche|capacità e competenze|competenze informatiche|competenze digitali|competenze personali|punti di forza|attitudini
    competências|habilidades|conhecimentos|aptidões|habilidades técnicas|conhecimentos técnicos|habilidades e competências|informática|competências técnicas|qualificações técnicas
    umiejętności|kompetencje|umiejętności techniczne|zdolności|kluczowe umiejętności|umiejętności zawodowe|dodatkowe umiejętności|technologie|obsługa komputera|mocne strony
    vaardigheden|competenties|kennis|kennis en vaardigheden|kwaliteiten|computervaardigheden|kerncompetenties|technische vaardigheden|it-vaardigheden|eigenschappen|sterke punten
    dovednosti|znalosti|schopnosti|znalosti a dovednosti|schopnosti a dovednosti|zručnosti|počítačové znalosti|další dovednosti|kompetence|silné stránky
    yetenekler|beceriler|yetkinlikler|teknik beceriler|bilgisayar bilgisi|bilgi ve beceriler|teknik yetenekler|uzmanlık alanları|nitelikler|beceri ve yetkinlikler|bilgisayar becerileri
    färdigheter|kompetenser|kunskaper|kompetens|it-kunskaper|datorkunskaper|tekniska färdigheter|egenskaper|nyckelkompetenser|kunskaper och färdigheter|styrkor|meriter
    kompetencer|færdigheder|ferdigheter|kompetanse|kvalifikationer|it-kompetencer|it-kundskaber|faglige kompetencer|personlige kompetencer|kunnskaper|nøkkelkompetanse|kvalifikasjoner|egenskaper|it-færdigheder|styrker
    taidot|osaaminen|tekniset taidot|tietotekniset taidot|it-taidot|ydinosaaminen|vahvuudet
    スキル|技術スキル|技能|特技|活かせる経験・知識・技術|活かせるスキル|テクニカルスキル|専門スキル|pcスキル|得意分野|強み
    навички|вміння|ключові навички|професійні навички|комп'ютерні навички|компетенції|навыки|умения|ключевые навыки|профессиональные навыки|компетенции|технологии
    δεξιότητες|ικανότητες|γνώσεις|προσόντα|τεχνικές δεξιότητες|ψηφιακές δεξιότητες
    competențe|abilități|aptitudini|competente|abilitati|cunoștințe|aptitudini și competențe
    készségek|képességek|kompetenciák|szakmai ismeretek|informatikai ismeretek|ismeretek|erősségek
    技能|专业技能|技能特长|專業技能|技能专长|专长|技术栈|個人專長
    기술|보유 기술|스킬|역량|핵심 역량|보유기술|기술 스택|특기`,
  languages: `
    languages|language skills|language proficiency|foreign languages|linguistic skills|language|spoken languages
    sprachen|sprachkenntnisse|fremdsprachen|sprachliche kenntnisse|sprachkompetenz|sprachkompetenzen|fremdsprachenkenntnisse
    langues|langues étrangères|compétences linguistiques|langues parlées|connaissances linguistiques
    idiomas|lenguas|lenguajes|conocimiento de idiomas|competencias lingüísticas
    lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|lingue conosciute|madrelingua
    idiomas|línguas|línguas estrangeiras|competências linguísticas
    języki|języki obce|znajomość języków|znajomość języków obcych|języki obce i poziom
    talen|talenkennis|taalvaardigheden|taalkennis|taalvaardigheid
    jazyky|jazykové znalosti|jazykové dovednosti|jazyková vybavenost|znalost jazyků|cizí jazyky|jazykové schopnosti
    diller|yabancı diller|dil bilgisi|yabancı dil|dil becerileri|bildiği diller|dil yetkinlikleri|yabancı dil bilgisi
    språk|språkkunskaper|språkkunnskaper|sprog|sprogkundskaber|sprogfærdigheder|språkferdigheter|sprogkompetencer
    kielet|kielitaito|kieliosaaminen
    語学|言語|語学力|語学スキル|外国語|言語スキル
    мови|знання мов|іноземні мови|володіння мовами|языки|знание языков|иностранные языки|владение языками
    γλώσσες|ξένες γλώσσες|γλωσσικές δεξιότητες|γλωσσομάθεια
    limbi|limbi străine|limbi straine|limbi vorbite|competențe lingvistice
    nyelvek|nyelvtudás|nyelvismeret|nyelvi készségek|idegen nyelvek
    语言|语言能力|外语|語言|語言能力
    언어|외국어|어학|어학 능력|외국어 능력|어학사항`,
  projects: `
    projects|personal projects|selected projects|key projects|side projects|academic projects|publications|papers|patents|portfolio|open source|talks|presentations|projects experience|project experience|research|conferences|selected publications|open source projects|writing|speaking
    projekte|veröffentlichungen|publikationen|projekterfahrung|vorträge|ausgewählte projekte|eigene projekte|patente|projektarbeiten
    projets|publications|projets personnels|réalisations|projets réalisés|projets académiques|conférences|brevets
    proyectos|publicaciones|proyectos personales|proyectos destacados|portafolio|patentes
    progetti|pubblicazioni|progetti personali|brevetti
    projetos|publicações|projetos pessoais|patentes
    projekty|publikacje|projekty własne|publikace|vlastní projekty|publikácie|patenty
    projecten|publicaties|eigen projecten|octrooien
    projeler|yayınlar|kişisel projeler|projelerim|makaleler
    projekt|publikationer|projekter|prosjekter|publikasjoner|egna projekt
    projektit|julkaisut
    プロジェクト|業績|論文|研究|著書|研究業績|個人プロジェクト|実績|開発実績
    проєкти|проекти|публікації|проекты|публикации|портфолио|портфоліо
    έργα|δημοσιεύσεις|proiecte|publicații|projektek|publikációk|projekt munkák
    项目经历|项目经验|项目|論文發表|專案經歷|论文|科研经历|专利
    프로젝트|주요 프로젝트|논문|프로젝트 경험|출판`,
  references: `
    references|referees|reference|recommendations|testimonials|references available|professional references|referee|my references
    referenzen|referenzpersonen|referenz|empfehlungen|referenzgeber
    références|recommandations|personnes de référence|références professionnelles
    referencias|recomendaciones|referencias personales|referencias profesionales|referencias laborales
    referenze|raccomandazioni|contatti di riferimento
    referências|recomendações|referências profissionais|referências pessoais
    referencje|rekomendacje|osoby polecające
    referenties|referenten|aanbevelingen
    reference|doporučení|referencie|odporúčania|referenční osoby
    referanslar|referans|tavsiyeler|referanslarım
    referenser|referencer|referanser|anbefalinger|referenspersoner|rekommendationer
    suosittelijat|referenssit
    推薦者|照会先|推薦人|リファレンス|紹介者|身元照会先|推薦|推薦状|参照先
    рекомендації|рекомендації та відгуки|рекомендации|отзывы|рекомендатели
    συστάσεις|referințe|recomandări|referenciák|ajánlások|referenciaszemélyek
    推荐人|证明人|推薦信|참고인|추천인|레퍼런스`,
  other: `
    interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|extracurricular activities|awards|honors|honours|honors & awards|awards and honors|achievements|accomplishments|volunteering|volunteer experience|volunteer|volunteer work|community service|community involvement|memberships|affiliations|additional information|miscellaneous|other|other information|military service|driving licence|leadership|appendix|annex|leadership & activities|activities and interests|extra-curricular|professional memberships|professional affiliations|voluntary work|hobbies & interests|scholarships|availability|declaration|military
    interessen|hobbys|hobbies|freizeit|interessen und hobbys|hobbys und interessen|engagement|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|auszeichnungen|sonstiges|mitgliedschaften|weiteres|zusätzliche informationen|persönliche interessen|preise|erfolge|wehrdienst|zivildienst|wehrdienst / zivildienst|führerschein|soziales engagement|freizeitaktivitäten|anlage|anlagen|stipendien|außerschulisches engagement|gesellschaftliches engagement|auslandsaufenthalte|auslandserfahrung
    centres d'intérêt|loisirs|intérêts|centres d’intérêts|bénévolat|distinctions|prix|divers|activités|engagements|informations complémentaires|vie associative|hobbies|récompenses|annexe|passions|activités extra-professionnelles|activités et centres d'intérêt|autres|permis
    intereses|aficiones|voluntariado|premios|otros|información adicional|otros datos|reconocimientos|hobbies|logros|intereses personales|otros datos de interés|anexo|datos de interés|pasatiempos
    interessi|hobby|volontariato|premi|altro|interessi personali|riconoscimenti|informazioni aggiuntive|ulteriori informazioni|hobby e interessi|interessi e hobby|allegati|tempo libero|patente
    interesses|passatempos|voluntariado|prêmios|prémios|outros|informações adicionais|hobbies|conquistas|interesses pessoais|atividades complementares|anexo|informações complementares
    zainteresowania|hobby|wolontariat|nagrody|inne|dodatkowe informacje|osiągnięcia|nagrody i wyróżnienia|informacje dodatkowe|zainteresowania i hobby|prawo jazdy|klauzula|hobby i zainteresowania
    interesses|hobby's|hobby’s|vrijwilligerswerk|prijzen|overig|overige|nevenactiviteiten|interesses en hobby's|hobby's en interesses|overige informatie|vrije tijd|bijlage|prestaties|nevenfuncties|rijbewijs
    zájmy|koníčky|zájmy a koníčky|záľuby|záujmy|dobrovolnictví|ocenění|ostatní|další informace|úspěchy|řidičský průkaz|osobní zájmy|záliby|volný čas|dobrovoľníctvo
    ilgi alanları|hobiler|gönüllülük|ödüller|diğer|hobi|ek bilgiler|ilgi alanları ve hobiler|başarılar|gönüllü çalışmalar|askerlik durumu|üyelikler|hobilerim|gönüllü deneyim|ehliyet
    intressen|hobbyer|fritidsintressen|volontärarbete|utmärkelser|övrigt|fritid|intressen och hobbyer|förtroendeuppdrag|övriga meriter|ideellt arbete|körkort|personliga intressen|ideellt engagemang
    interesser|fritid|fritidsinteresser|frivilligt arbejde|frivillig|priser|andet|annet|frivilligt arbejde|verv|utmerkelser|frivillig arbeid|hobbyer|øvrigt|øvrig|tillidshverv
    kiinnostuksen kohteet|harrastukset|vapaaehtoistyö|palkinnot|muut tiedot|luottamustoimet|muuta|harrastukset ja kiinnostuksen kohteet
    趣味|興味|ボランティア|受賞|その他|趣味・特技|受賞歴|関心|興味・関心|賞罰|本人希望|志望動機|備考|ボランティア活動
    інтереси|хобі|захоплення|волонтерство|нагороди|додаткова інформація|інше|интересы|хобби|увлечения|волонтерство|награды|дополнительная информация|достижения|досягнення|прочее|личные качества|особисті якості
    ενδιαφέροντα|χόμπι|εθελοντισμός|βραβεία|interese|hobby-uri|voluntariat|premii|érdeklődési kör|érdeklődés|hobbi|önkéntes munka|díjak|egyéb|hobbik|jogosítvány
    兴趣爱好|爱好|获奖情况|荣誉|兴趣|其他|荣誉奖项|興趣|志愿者经历|获奖经历|校园经历|社团经历
    취미|관심사|수상|봉사활동|기타|수상 경력|병역|병역사항|수상경력|대외활동`,
};

const KINDS = new Map<string, HeadingKind>();
// The first list wins, so that "profil" is a summary and "contact" stays a contact.
for (const kind of [
  'experience',
  'education',
  'references',
  'skills',
  'languages',
  'projects',
  'summary',
  'contact',
  'other',
] as const) {
  for (const heading of list(HEADINGS[kind])) {
    const key = squash(heading);
    if (!KINDS.has(key)) KINDS.set(key, kind);
  }
}

/** Words that join or qualify the parts of a heading. */
const CONNECTORS = new Set(
  list(
    'and|und|et|y|e|ed|i|en|a|ve|och|og|ja|и|і|та|και|și|és|of|the|my|mein|meine|mes|mis|mi|other|weitere|sonstige|key|selected|relevant|additional|further|recent|previous|zusätzliche|wichtige|autres|otros|otras|altre|altri|outras|inne|overige|další|diğer|övrig|core|main|professional|personal|berufliche|technical|academic|continued|fortsetzung|suite|cont|information|informationen|informations',
  ).map(squash),
);

/** The section that a heading opens; null when the text is no known heading. */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > 70) return null;
  const bare = text
    .replace(/[\s\d()[\]:：.·•◆■►▶|_\-–—]+$/g, '')
    .replace(/^[\d.)\s•·■▪◆►▶|#]+/, '');
  const exact = KINDS.get(squash(bare));
  if (exact) return exact;
  const words = bare.split(/[\s/&,+・–|-]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 6) return null;
  return ofParts(words);
}

/** "Skills & Languages", "Education and Projects": every part is known; the first one decides. */
function ofParts(words: readonly string[]): HeadingKind | null {
  let kind: HeadingKind | null = null;
  for (let at = 0; at < words.length; ) {
    let length = Math.min(3, words.length - at);
    let found: HeadingKind | null = null;
    for (; length > 0 && !found; length -= 1) {
      found =
        KINDS.get(
          words
            .slice(at, at + length)
            .map(squash)
            .join(''),
        ) ?? null;
      if (found) break;
    }
    if (found) {
      kind ??= found;
      at += length;
    } else if (CONNECTORS.has(squash(words[at] ?? ''))) at += 1;
    else return null;
  }
  return kind;
}

/** Titles of the document itself. */
const DOCUMENT_TITLES = new Set(
  list(
    `curriculum vitae|curriculum|cv|resume|résumé|curriculum vitæ|europass|europass cv|europass curriculum vitae|lebenslauf|tabellarischer lebenslauf|bewerbung|bewerbungsunterlagen|hoja de vida|currículum|currículum vitae|currículo|currículo vitae|životopis|strukturovaný životopis|profesní životopis|özgeçmiş|öz geçmiş|cv / resume|życiorys|życiorys zawodowy|履歴書|職務経歴書|meritförteckning|ansioluettelo|резюме|резюме|βιογραφικό σημείωμα|βιογραφικό|önéletrajz|szakmai önéletrajz|简历|個人簡歷|个人简历|이력서|levnedsløb|curriculum-vitae|resume / cv|my cv|profil|curriculum vitae europeo|formato europeo per il curriculum vitae|cv europass`,
  ).map(squash),
);

export function isDocumentTitle(text: string): boolean {
  return DOCUMENT_TITLES.has(squash(text));
}
