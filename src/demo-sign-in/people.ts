/** Seven invented people, one for each way to use Intake, and one who may not, as a company's provider would know them. */

/** What the provider tells of a person. */
export interface DemoPerson {
  name: string;
  email: string;
  groups: readonly string[];
  /** For whoever tries the demo. */
  about: string;
}

/** By what the provider calls them. Annika Brandt is in the hiring team of jobs of the demo's Acme. */
export const DEMO_PEOPLE: Readonly<Record<string, DemoPerson>> = {
  mara: {
    name: 'Mara Lindqvist',
    email: 'mara.lindqvist@acme.example',
    groups: ['recruiters'],
    about: 'recruiter',
  },
  tomasz: {
    name: 'Tomasz Zieliński',
    email: 'tomasz.zielinski@acme.example',
    groups: ['recruiters'],
    about: 'another recruiter',
  },
  leila: {
    name: 'Leila Haddad',
    email: 'leila.haddad@acme.example',
    groups: ['leads', 'acme-leads'],
    about: 'leads what goes to Acme',
  },
  annika: {
    name: 'Annika Brandt',
    email: 'annika.brandt@acme.example',
    groups: ['hiring-managers'],
    about: 'hiring manager',
  },
  piet: {
    name: 'Piet Okafor',
    email: 'piet.okafor@acme.example',
    groups: ['privacy'],
    about: 'looks after privacy',
  },
  grace: {
    name: 'Grace Moreau',
    email: 'grace.moreau@acme.example',
    groups: ['admins'],
    about: 'looks after Intake',
  },
  noor: {
    name: 'Noor Haidari',
    email: 'noor.haidari@acme.example',
    groups: ['facilities'],
    about: 'has no role in Intake',
  },
};

/** What these groups mean, as `ROLES` says it. */
export const DEMO_ROLES =
  'recruiters=recruiter, leads=lead, hiring-managers=hiring_manager, privacy=privacy, admins=admin';
