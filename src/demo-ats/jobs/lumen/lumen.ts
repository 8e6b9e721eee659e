/** Lumen Foods, an invented maker of bread, coffee and everything between. */
import { jobsAt } from '../a-job.ts';

/** Who hires at Lumen, by a short name for each. */
export const LUMEN_TEAM = {
  moreau: { first_name: 'Élodie', last_name: 'Moreau', email: 'elodie.moreau@lumen.example' },
  kowalski: { first_name: 'Łukasz', last_name: 'Kowalski', email: 'lukasz@lumen.example' },
};

/** A job of Lumen's. */
export const lumenJob = jobsAt({
  key: 'lumen',
  careers_url: 'https://jobs.lumen.example',
  ats_url: 'https://lumen.greenhouse.example',
  team: LUMEN_TEAM,
});

/** The stages of most jobs there. */
export const LUMEN_STAGES = ['New', 'Reviewing', 'Trial day', 'Offer'];
