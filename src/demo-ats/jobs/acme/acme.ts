/** Acme, an invented maker of machines with sites in the United States and Germany. */
import { jobsAt } from '../a-job.ts';

/** Who hires at Acme, by a short name for each. */
export const ACME_TEAM = {
  brandt: { first_name: 'Annika', last_name: 'Brandt', email: 'annika.brandt@acme.example' },
  okafor: { first_name: 'Chidi', last_name: 'Okafor', email: 'chidi.okafor@acme.example' },
  reyes: { first_name: 'Marisol', last_name: 'Reyes', email: 'marisol.reyes@acme.example' },
  weiss: { first_name: 'Jörg', last_name: 'Weißgerber', email: 'joerg.weissgerber@acme.example' },
  takahashi: { first_name: '美咲', last_name: '高橋', email: 'misaki.takahashi@acme.example' },
  haddad: { first_name: 'ليلى', last_name: 'حداد', email: 'layla.haddad@acme.example' },
  novak: { first_name: 'Zoë', last_name: 'Nováková', email: 'zoe.novakova@acme.example' },
  lindqvist: { first_name: 'Åsa', last_name: 'Lindqvist', email: 'asa.lindqvist@acme.example' },
};

/** A job of Acme's. */
export const acmeJob = jobsAt({
  key: 'acme',
  careers_url: 'https://careers.acme.example/jobs',
  ats_url: 'https://acme.workday.example',
  team: ACME_TEAM,
});

/** The stages of most jobs there. */
export const ACME_STAGES = ['Application review', 'Phone screen', 'Interview', 'Offer'];

/** The same in German, for jobs that are in German throughout. */
export const ACME_STAGES_IN_GERMAN = ['Eingegangen', 'Telefoninterview', 'Fachgespräch', 'Angebot'];

/** An office of Acme's. */
export const NEW_YORK = { city: 'New York', state: 'NY', country: 'US', zip_code: '10013' };

/** An office of Acme's. */
export const PORTLAND = { city: 'Portland', state: 'OR', country: 'US', zip_code: '97205' };

/** An office of Acme's. */
export const BERLIN = { city: 'Berlin', state: 'Berlin', country: 'DE', zip_code: '10997' };

/** An office of Acme's. */
export const GOERLITZ = { city: 'Görlitz', state: 'Sachsen', country: 'DE', zip_code: '02826' };

/** An office of Acme's. */
export const MUNICH = { city: 'München', state: 'Bayern', country: 'DE', zip_code: '80339' };
