/** How a question is called: its title as plain text. */
import { withoutElements } from '../../text/clean.ts';
import type { I18n } from '../i18n/i18n.ts';

/** Longer titles are shortened wherever they name the question, in characters. */
export const MAX_TITLE_CHARACTERS = 240;

/** The whole title without elements; empty when the ATS gave none. */
export function wholeTitleOf({ title }: { title: string | null }): string {
  return withoutElements(title ?? '');
}

/** Is the title too long to name the question with? */
export function isLongTitle(question: { title: string | null }): boolean {
  return wholeTitleOf(question).length > MAX_TITLE_CHARACTERS;
}

/** The title as plain text, shortened where it is endless; a question without one says so. */
export function titleOf(t: I18n['t'], question: { title: string | null }): string {
  const whole = wholeTitleOf(question);
  if (whole === '') return t('question.untitled');
  return shorten(whole, MAX_TITLE_CHARACTERS);
}

/** At most so many characters, cut between words where there are some. */
export function shorten(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > characters / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
