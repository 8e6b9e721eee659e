import { variants, words } from './words.ts';

export const en = words({
  lang: 'en',
  cv: ['Curriculum Vitae', 'Resume', 'CV', 'Résumé', 'CURRICULUM VITAE', 'RESUME', 'Bio-Data'],
  headings: {
    personal:
      'Personal Details;Personal Information;Personal Data;PERSONAL PROFILE;Personal Particulars',
    contact: 'Contact;Contact Details;CONTACT INFO;Get in touch',
    summary:
      'Profile;Summary;Career Objective;Professional Summary;About me;OBJECTIVE;Executive Summary',
    experience:
      'Experience;Work Experience;Professional Experience;Employment History;WORK HISTORY;Working Experience;Career History;Employment',
    education:
      'Education;Academic Qualifications;EDUCATION;Education and Training;Educational Background',
    skills: 'Skills;Key Skills;Technical Skills;CORE COMPETENCIES;IT Skills;Areas of Expertise',
    languages: 'Languages;Language Skills;Languages Known;LANGUAGES',
    certificates: 'Certifications;Certificates;Courses;Licenses & Certifications;Training',
    volunteering: 'Volunteering;Volunteer Experience;Community Involvement;Voluntary Work',
    references: 'References;Referees;REFERENCES',
    hobbies: 'Interests;Hobbies;Hobbies and Interests',
    publications: 'Publications;Selected Publications;Papers',
  },
  labels: {
    name: 'Name;Full Name;Candidate Name',
    firstName: 'First name;Given name(s);First name(s);Forename',
    lastName: 'Last name;Surname;Surname(s);Family name',
    email: 'Email;E-mail;Email ID;Email Address;Mail',
    phone: 'Phone;Tel;Telephone;Home',
    mobile: 'Mobile;Mobile No.;Cell;Phone;Contact No;Mob',
    address: 'Address;Location;Current Address;Residence;Home address',
    birth: 'Date of Birth;DOB;Born;Date and place of birth',
    nationality: 'Nationality;Citizenship',
    status: 'Marital Status;Status',
    website: 'Website;Web',
    company: 'Company;Employer;Organization;Organisation;Company Name;Name of employer',
    title: 'Designation;Position;Job Title;Role;Occupation or position held',
    period: 'Duration;Period;Dates;From - To;Tenure',
    place: 'Location;Place',
    duties: 'Responsibilities;Main activities and responsibilities;Job Responsibilities;Duties',
  },
  months: variants(
    'January;February;March;April;May;June;July;August;September;October;November;December',
  ),
  monthsShort: variants('Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec'),
  dates: [
    '{month} {yyyy}',
    '{short} {yyyy}',
    '{mm}/{yyyy}',
    '{yyyy}',
    "{short} '{yy}",
    '{short}. {yyyy}',
    '{mm}.{yyyy}',
  ],
  spans: ['{from} – {to}', '{from} - {to}', '{from} to {to}', '{from}-{to}', '{from} — {to}'],
  today: [
    'Present',
    'present',
    'Current',
    'Till date',
    'Now',
    'Till Date',
    'to date',
    'Ongoing',
    'Today',
  ],
  since: ['Since {from}', '{from} –', 'since {from}', '{from} onwards'],
  at: [
    '{title} at {company}',
    '{title}, {company}',
    '{title} @ {company}',
    'Working as {title} with {company}',
  ],
  titles: variants(
    'Sales Executive;Staff Nurse;Project Manager;Software Engineer;Accountant;HR Business Partner;Logistics Coordinator;Warehouse Supervisor;Marketing Manager;Civil Engineer;Customer Service Representative;Primary School Teacher;Data Analyst;VP of Sales, EMEA;Chef de Partie;Electrician;Operations Manager;Senior Product Designer;Quality Assurance Lead;Financial Controller;Medical Assistant;Site Engineer;Procurement Officer;Office Administrator;DevOps Engineer;Research Associate;Business Development Manager;Receptionist;Truck Driver;Store Manager',
  ),
  companies: [
    '{stem} {form}',
    '{stem} Logistics {form}',
    '{stem} Consulting {form}',
    '{stem} & Partners {form}',
    '{stem} Technologies {form}',
    '{city} General Hospital',
    '{stem} Foods {form}',
    'Bank of {stem}',
    '{stem} Health',
    'University of {city}',
    'The {stem} Group',
  ],
  stems: variants(
    'Northgate;Velaro;Brightwater;Ashcombe;Quillon;Marlow Fenn;Tessaly;Ironbark;Peregrine;Ovalis;Kestrel Bay;Silverline;Harrowgate;Lumina;Cedar Point;Aldermoor;Zenvia;Corvane;Blue Heron;Fairmead',
  ),
  groups: variants(
    'Retail Banking;Platform;EMEA;Supply Chain;Clinical Services;Group IT;North Region;R&D',
  ),
  schools: variants(
    'University of {city};{city} Technical College;{city} Community College;{city} Institute of Technology;{city} Business School',
  ),
  degrees: variants(
    'Bachelor of Science in Computer Science;B.A. English Literature;MBA, Finance;Bachelor of Commerce;Diploma in Mechanical Engineering;MSc Data Science;Bachelor of Nursing;Associate Degree in Accounting',
  ),
  duties: variants(
    'Led a team of eight and cut delivery times by 20%.\nPrepared monthly reports for the board.\nCoordinated suppliers in three countries.\nTrained new colleagues and wrote the handbook.\nHandled up to sixty customer requests a day.\nIntroduced a ticket system that halved waiting times.\nResponsible for budgets of up to 2 million.\nPlanned shifts for 25 employees.\nWorked closely with sales and purchasing.\nAudited stock and reduced losses.',
  ),
  summaries: variants(
    'Dedicated professional with more than ten years of experience.\nKnown for calm work under pressure and clear words.\nLooking for a role in which I can take responsibility.\nUsed to working in international teams.\nTo obtain a challenging position in a growing organisation.',
  ),
  skills: variants(
    'Microsoft Excel;SAP;Project planning;Python;Negotiation;AutoCAD;Team leadership;SQL;Customer care;Photoshop;First aid;Driving licence B',
  ),
  languageNames: variants(
    'English – native;French – fluent;German (B2);Spanish (basic);Hindi: fluent;Arabic – intermediate',
  ),
  nationality: variants('British;American;Indian;Irish;Filipino;Canadian'),
  statuses: variants('Single;Married;Married, two children'),
  hobbies: variants(
    'hiking;chess;photography;cooking;football;reading;volunteering at the library',
  ),
  certificates: variants(
    'Certified Scrum Master (2021);First Aid at Work (2022);PRINCE2 Foundation;Forklift licence;IELTS 7.5',
  ),
  unpaid: variants(
    'Volunteer/Volunteer|{city} Food Bank;Youth Coach/Youth Coach|{city} Athletics Club;Trustee|Riverside Community Trust;Treasurer|{city} Choir',
  ),
  letter: {
    subject: [
      'Application for the position of {title}',
      'Re: {title}',
      'Dear Hiring Manager – {title}',
    ],
    greeting: [
      'Dear Sir or Madam,',
      'Dear Hiring Manager,',
      'To whom it may concern,',
      'Dear Ms Harper,',
    ],
    body: variants(
      'I am writing to apply for the position that you advertised.\nIn my present role I have learned to keep deadlines without losing sight of people.\n{company} has been known to me for years as a good employer.\nI could start after a notice period of six weeks.\nI would be glad to tell you more in person.',
    ),
    closing: ['Yours sincerely,', 'Kind regards,', 'Yours faithfully,', 'Best regards,'],
  },
  declaration: [
    'I hereby declare that the above information is true to the best of my knowledge.',
    'Declaration: I hereby declare that all the details furnished above are true and correct.',
  ],
  invoice: [
    'Invoice',
    'Invoice No.',
    'Date',
    'Customer',
    'Description',
    'Amount',
    'Total',
    'VAT 20%',
    'Please pay within 14 days to the account below.',
  ],
  advert: [
    'We are hiring',
    'Your tasks',
    'Your profile',
    'We offer',
    'Apply now with your CV to',
    'Experience in a similar role',
    'Full time, permanent',
  ],
});
