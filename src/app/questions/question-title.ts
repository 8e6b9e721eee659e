/** How a question is called where its own title cannot be shown. */
import type { Words } from '../words/words.ts';

/** The title as plain text; a question without one says so. */
export function titleOf(t: Words['t'], question: { title: string | null }): string {
  const plain = (question.title ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? t('question.untitled') : plain;
}
