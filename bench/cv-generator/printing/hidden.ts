import { type Block, para, run } from '../document.ts';
import type { Cv } from './cv.ts';

/** Puts somebody else's contact data where no eye finds it: before or after the text. */
export function hideText(cv: Cv, body: Block[]): Block[] {
  const [other] = cv.person.referees;
  const choice = cv.random.fork('hidden');
  const hidden = choice.pick(['white', 'tiny'] as const);
  const line = para(
    run(
      `${other?.name ?? ''} ${other?.email ?? ''} ${other?.phone ?? ''} ${choice.sample(cv.words.skills, 4).join(' ')}`,
      { hidden },
    ),
  );
  return choice.chance(0.5) ? [...body, line] : [...body.slice(0, 1), line, ...body.slice(1)];
}
