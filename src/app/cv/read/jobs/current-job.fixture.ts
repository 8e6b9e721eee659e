import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

/** "Title @ Company" of the job that goes on in an invented work history. */
export function currentIn(history: string, heading = 'Work experience'): string | null {
  const { lines } = readPlainText(`Ada Muster\n\n${heading}\n${history}`);
  const job = currentJob(findJobs(toSections(lines)));
  return job && `${job.title} @ ${job.company}`;
}
