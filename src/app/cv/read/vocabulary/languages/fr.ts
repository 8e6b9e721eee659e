import type { LanguageWords } from './language-words.ts';

/** French. */
export const fr: LanguageWords = {
  code: 'fr',
  frequent: 'et de la le les des en du pour une avec dans compétences formation expérience',
  documentTitles:
    'curriculum vitae|cv|lettre de motivation|mon cv|candidature|curriculum vitæ|cv europass',
  headings: {
    contact:
      'coordonnées|contact|mes coordonnées|informations personnelles|données personnelles|état civil|renseignements personnels|informations|réseaux sociaux|profils|me contacter|liens|contacts|contactez-moi|infos personnelles|informations de contact|adresse|renseignements|coordonnées personnelles|infos|identité|liens utiles|profils en ligne',
    summary:
      'profil|à propos|à propos de moi|résumé|présentation|objectif|objectif professionnel|accroche|profil professionnel|qui suis-je|en bref|synthèse|qui je suis|mon profil|profil personnel|en quelques mots|objectifs|objectif de carrière|profil du candidat|projet professionnel|bref',
    experience:
      "expérience professionnelle|expériences professionnelles|expérience|expériences|parcours professionnel|parcours|emplois|carrière|expérience de travail|activités professionnelles|historique professionnel|historique d'emploi|expérience pro|stages|expériences pro|emploi|expériences de travail|expérience(s) professionnelle(s)|expériences professionnelles et stages|stages et expériences|expériences et stages|parcours pro|emplois occupés|expérience de recherche|postes occupés|expérience du travail|expérience clinique|mes expériences|expériences d'emploi|expérience en entreprise|activité professionnelle|stages et emplois|expérience d'enseignement|jobs|missions|emplois et stages|expérience professionnelle et stages|mon parcours|emploi actuel",
    education:
      "formation|formations|éducation|diplômes|études|formation académique|cursus|parcours académique|certifications|formation universitaire|parcours scolaire|diplômes et formations|formations et diplômes|scolarité|formation initiale|formation continue|formation professionnelle|diplômes et formation|formation & diplômes|diplômes & formations|formations académiques|formation scolaire|éducation et formation|diplôme|études et formations|études et diplômes|formations & certifications|certificats|diplômes obtenus|formation et diplômes|mes formations|formation et études|niveau d'étude|niveau d'études|perfectionnement|scolarité et diplômes|études & diplômes|parcours de formation|formation academique|formations complémentaires|qualifications",
    skills:
      "compétences|compétences techniques|compétences clés|savoir-faire|informatique|atouts|domaines de compétence|compétences professionnelles|compétences informatiques|savoir-être|logiciels|outils|aptitudes|qualités|connaissances|compétences & outils|mes compétences|compétences personnelles|compétences linguistiques et informatiques|aptitudes et compétences personnelles|technologies|langages|langages informatiques|connaissances informatiques|compétence|points forts|savoirs|compétences numériques|soft skills|technique|compétences acquises|compétences digitales|environnement technique|domaines d'expertise|expertise|maîtrise",
    languages:
      'langues|langues étrangères|compétences linguistiques|langues parlées|connaissances linguistiques|langue|langues & compétences|langue(s)|langues vivantes|compétence linguistique|langue maternelle|langue(s) maternelle(s)|autre(s) langue(s)',
    projects:
      'projets|publications|projets personnels|réalisations|projets réalisés|projets académiques|conférences|brevets|projet|travaux|thèse|recherche|projets scolaires|communications|travaux de recherche|mes projets',
    references:
      'personnes à contacter|contacts professionnels|références|recommandations|personnes de référence|références professionnelles|référence|références et recommandations',
    other:
      "centres d'intérêt|loisirs|intérêts|centres d’intérêts|bénévolat|distinctions|prix|divers|activités|engagements|informations complémentaires|vie associative|hobbies|récompenses|annexe|passions|activités extra-professionnelles|activités et centres d'intérêt|autres|permis|centre d'intérêt|centres d'intérêts|intérêt|sports et loisirs|loisirs et centres d'intérêt|activités extra-scolaires|associatif|engagement associatif|autres informations|divers et loisirs|mes loisirs|activités personnelles|hobbys|sport|sports|voyages|informations supplémentaires|passions et loisirs|engagement|autres activités|centres d intérêt|activités associatives|compléments|permis de conduire|autres expériences|atouts et loisirs",
  },
  labels: {
    name: 'nom et prénom|nom complet|nom prénom|prénom nom|prénom et nom|nom(s) prénom(s)|nom(s) / prénom(s)|prénom(s) / nom(s)|prénom(s) nom(s)|nom / prénom|nom & prénom|nom et prénoms|noms et prénoms|nom/prénom|prénom(s) nom(s) de famille|nom(s) de famille / prénom(s)|nom',
    first: 'prénom|prénoms|prénom(s)',
    last: 'nom de famille|noms|nom(s)|nom',
    email:
      'courriel|adresse e-mail|adresse mail|adresse email|adresse électronique|mél|mel|adresse courriel|courrier électronique|mail',
    mobile:
      'portable|tél. portable|téléphone portable|mobile|téléphone mobile|cellulaire|tél. mobile|tél. port|tel. portable|tél. cellulaire|port|gsm',
    phone:
      'téléphone|tél|téléphones|numéro de téléphone|fixe|téléphone fixe|tel|téléphone(s)|n° de téléphone|n° tél|téléphone personnel|contact',
    fax: 'télécopie|télécopie(s)|télécopieur|faks',
    address:
      "adresse postale|domicile|lieu de résidence|localisation|résidence|adresse|adresse personnelle|adresse actuelle|adresse(s)|adresse permanente|habite à|demeurant|ville de résidence|résidant à|lieu d'habitation|adresse complète",
    street: 'rue',
    zip: 'code postal|cp|npa',
    city: 'ville|commune|localité|ville de résidence|code postal et ville|code postal ville|cp ville|cp et ville|ville et pays|npa localité|npa et localité|npa lieu',
    state: 'département|région',
    country: 'pays',
    birth:
      'date de naissance|lieu de naissance|né le|née le|né(e) le|date et lieu de naissance|naissance|né en|née en|né|née|date naissance|né(e)',
    link: 'site web|site internet|page personnelle|page web|site personnel|profil linkedin',
    ignored:
      'nationalité|sexe|situation familiale|permis|permis de conduire|âge|disponibilité|état civil|objet|date|profession|situation|statut|nationalité(s)|situation de famille|situation matrimoniale|mobilité|situation maritale|fonction|loisirs|langues|religion|n° cin|cin|profession actuelle|poste recherché|emploi recherché',
  },
  placeholders: 'votre|prénom|nom|société|entreprise|intitulé|poste|ville|employeur|adresse',
  homes: {
    current:
      'adresse actuelle|adresse de correspondance|adresse postale|domicile actuel|résidence actuelle|adresse étudiante|adresse temporaire',
    other:
      'adresse permanente|adresse des parents|adresse parentale|domicile parental|adresse familiale|adresse fixe|résidence secondaire',
  },
  jobLabels: {
    company:
      "entreprise|société|employeur|nom de l'employeur|nom et adresse de l'employeur|organisme|établissement|structure|nom et adresse de l’entreprise|nom et lieu de l’employeur|nom de l’entreprise",
    title:
      'poste|fonction|fonction ou poste occupé|intitulé du poste|titre du poste|emploi|poste occupé|rôle|titre|profession ou poste occupé|poste ou fonction occupé|fonction occupée',
    period: 'période|durée|dates|date|années|dates (de – à)|date(s)',
  },
  told: {
    works:
      "je travaille|j'ai travaillé|je suis|j'étais|j'ai été|j'occupe le poste de|j'ai occupé le poste de|j'exerce",
    as: 'comme|en tant que|en qualité de|au poste de',
    at: 'chez|au sein de la société|au sein de|pour|à la|à',
  },
  present:
    "aujourd'hui|aujourd’hui|à ce jour|présent|actuel|actuellement|maintenant|en cours|ce jour|jusqu'à présent|à présent|jusqu'à aujourd'hui|jusqu'à ce jour|poste actuel|jusqu'à maintenant|nos jours|toujours en poste|en poste|à aujourd'hui|à nos jours|encore en poste|jusqu'a maintenant|jusqu'à nos jours",
  since: 'depuis|dès|depuis le|à partir de|depuis fin|depuis début|à compter de',
  until: "à|au|jusqu'à|jusqu'au|jusqu'en|et|jusque",
  months:
    '1:janvier|1:janv|2:février|2:févr|2:fev|3:mars|3:mar|4:avril|4:avr|5:mai|6:juin|7:juillet|7:juil|8:août|9:septembre|9:sept|10:octobre|10:oct|11:novembre|11:nov|12:décembre|12:déc',
  sideJobs:
    'bénévole|bénévolat|freelance|indépendant|auto-entrepreneur|micro-entrepreneur|membre du conseil|temps partiel|activité annexe|vacataire|projet personnel|job étudiant',
  titles:
    'intégrateur|intégratrice|directeur|directrice|responsable|chargé|chargée|chef de|cheffe|chef|ingénieur|ingénieure|développeur|développeuse|technicien|technicienne|assistant|assistante|comptable|infirmier|infirmière|commercial|commerciale|vendeur|vendeuse|consultant|consultante|gestionnaire|secrétaire|conseiller|conseillère|enseignant|enseignante|professeur|professeure|formateur|formatrice|analyste|architecte|graphiste|concepteur|conceptrice|rédacteur|rédactrice|stagiaire|stage|alternant|alternante|apprenti|apprentie|ouvrier|ouvrière|opérateur|opératrice|cuisinier|cuisinière|serveur|serveuse|médecin|avocat|avocate|juriste|acheteur|acheteuse|contrôleur|contrôleuse|auditeur|auditrice|coordinateur|coordinatrice|coordonnateur|animateur|animatrice|éducateur|éducatrice|aide-soignant|aide-soignante|hôte|hôtesse|employé|employée|caissier|caissière|magasinier|magasinière|chauffeur|conducteur|conductrice|électricien|mécanicien|plombier|maçon|préparateur|préparatrice|pharmacien|pharmacienne|psychologue|chercheur|chercheuse|doctorant|doctorante|directeur général|gérant|gérante|adjoint|adjointe|agent|attaché|attachée|délégué|déléguée|superviseur|programmeur|webmaster|traducteur|traductrice|logisticien',
  employers:
    'groupe|banque|assurances|assurance|hôpital|clinique|université|école|lycée|collège|institut|agence|cabinet|société|entreprise|mairie|ministère|conseil|industries|services|construction|transports|énergie|alimentation|distribution|pharmacie|boulangerie|restaurant|hôtel|association|fondation|laboratoire|laboratoires|éditions|centre hospitalier|chu|ateliers|bâtiment|etablissements|établissements|fils|et fils|frères|conseil régional',
};
