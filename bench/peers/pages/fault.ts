/** What the two pages without an engine check themselves. */
import type { Asked } from '../asked.ts';

/** What is wrong with an answer, or null. */
export function faultOf({ kind, required, title, maxLength }: Asked, value: string): string | null {
  if (value === '') return required ? `Enter “${title}”` : null;
  if (kind === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return 'Enter an e-mail address';
  if (kind === 'url' && !/^https?:\/\/.+/.test(value)) return 'Enter a web address';
  if (maxLength !== null && value.length > maxLength) return `At most ${maxLength} characters`;
  return null;
}

/** The type of an input for each kind that is one. */
export const INPUT_TYPES: Partial<Record<Asked['kind'], string>> = {
  text: 'text',
  email: 'email',
  url: 'url',
  number: 'number',
  slider: 'range',
  date: 'date',
  file: 'file',
};
