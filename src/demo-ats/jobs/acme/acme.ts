/** Acme, an invented maker of machines with sites in the United States and Germany. */
import { jobsAt } from '../a-job.ts';

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

export const acmeJob = jobsAt({
  key: 'acme',
  careers_url: 'https://careers.acme.example/jobs',
  ats_url: 'https://acme.workday.example',
  team: ACME_TEAM,
});

export const STAGES = ['Application review', 'Phone screen', 'Interview', 'Offer'];
export const STUFEN = ['Eingegangen', 'Telefoninterview', 'Fachgespräch', 'Angebot'];

export const NEW_YORK = { city: 'New York', state: 'NY', country: 'US', zip_code: '10013' };
export const PORTLAND = { city: 'Portland', state: 'OR', country: 'US', zip_code: '97205' };
export const BERLIN = { city: 'Berlin', state: 'Berlin', country: 'DE', zip_code: '10997' };
export const GOERLITZ = { city: 'Görlitz', state: 'Sachsen', country: 'DE', zip_code: '02826' };
export const MUNICH = { city: 'München', state: 'Bayern', country: 'DE', zip_code: '80339' };
