import { expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

/** The current job where each line is as wide as its letters, six points each, from one edge. */
function current(history: string): string | null {
  const text = `Ada Muster\n\nWork experience\n${history}`;
  const lines = readPlainText(text).lines.map((line, at) => ({
    ...line,
    size: 10,
    box: { x: 200, y: at * 14, width: line.text.length * 6, height: 10 },
  }));
  const job = currentJob(findJobs(toSections(lines)));
  return job && `${job.title} @ ${job.company}`;
}

it.each([
  [
    '2020 – present | Baker, Crumb\nTechnologies Group, Leeds\n• Baked bread for the town.',
    'Baker @ Crumb Technologies Group',
  ],
  [
    '2020 – heute | Bäckerin, Krume\nHandels SE, Kiel\n• Brot für die Stadt.',
    'Bäckerin @ Krume Handels SE',
  ],
  // A town ends its line: the employer is whole.
  [
    '2020 – present | Baker, Leeds\nCrumb Technologies Group\n• Baked bread for the town.',
    'Baker @ Crumb Technologies Group',
  ],
  // The line had room for more.
  [
    '2020 – present | Baker, Crumb\nTin Works Group\n• Baked bread for all of the town, each morning but one.',
    'Baker, Crumb @ Tin Works Group',
  ],
])('an employer whose name goes on in the next line is whole in %j', (history, expected) => {
  expect(current(history)).toBe(expected);
});
