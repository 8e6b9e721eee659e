/** Lumen Foods, an invented maker of bread, coffee and everything between. */
import { jobsAt } from '../a-job.ts';

export const LUMEN_TEAM = {
  moreau: { first_name: 'Élodie', last_name: 'Moreau', email: 'elodie.moreau@lumen.example' },
  kowalski: { first_name: 'Łukasz', last_name: 'Kowalski', email: 'lukasz@lumen.example' },
};

export const lumenJob = jobsAt({
  key: 'lumen',
  careers_url: 'https://jobs.lumen.example',
  ats_url: 'https://lumen.greenhouse.example',
  team: LUMEN_TEAM,
});

export const STAGES = ['New', 'Reviewing', 'Trial day', 'Offer'];
