import { fold, list } from './fold.ts';
import { LANGUAGE_WORDS } from './languages.ts';

/** Letters of the languages that set no blanks between words. */
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
const WORDS = LANGUAGE_WORDS.flatMap(({ sideJobs }) => list(sideJobs ?? '')).map((word) => {
  const folded = fold(word);
  return UNSPACED.test(folded) ? folded : ` ${folded}`;
});

/** Whether a text says that something is done beside a job: as a freelancer, a volunteer, on a board, for a few hours. */
export function isSideJob(text: string): boolean {
  const apart = ` ${fold(text).replace(/[\s()[\]|,:;/–—]+/g, ' ')}`;
  return WORDS.some((word) => apart.includes(word));
}
