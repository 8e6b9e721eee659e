/** Jobs of small invented companies, for ATSs that are there because of the state that they are in. */
import { jobsAt } from '../a-job.ts';
import { text, yesNo } from '../a-question.ts';

/** Two jobs of a company: one that asks nothing, and one with two questions. */
function twoJobs(key: string, city: string, country: string, names: readonly [string, string]) {
  const aJob = jobsAt({
    key,
    careers_url: `https://jobs.${key}.example`,
    ats_url: `https://${key}.ats.example`,
    team: {},
  });
  const [first, second] = names;
  const stages = ['Applied', 'Interview', 'Offer'];
  return [
    aJob({ key: `${key}-1`, name: first, place: { city, country }, stages }),
    aJob({
      key: `${key}-2`,
      name: second,
      place: { city, country },
      stages,
      questions: [
        yesNo('shifts', 'Can you work in shifts?', { required: true }),
        text('reach', 'When can you be reached best?'),
      ],
    }),
  ];
}

/** By the company's short name. */
export const SMALL_JOBS = {
  tallgrass: twoJobs('tallgrass', 'Omaha', 'US', ['Wind Turbine Technician', 'Grid Planner']),
  albatros: twoJobs('albatros', 'Bremen', 'DE', ['Cabin Crew Trainer', 'Avionics Engineer']),
  copperfield: twoJobs('copperfield', 'Leeds', 'GB', ['Loom Mechanic', 'Dye House Supervisor']),
  nordlicht: twoJobs('nordlicht', 'Kiel', 'DE', ['Augenoptiker', 'Filialleitung']),
  meridian: twoJobs('meridian', 'Calgary', 'CA', ['Train Dispatcher', 'Track Inspector']),
};
