/** What a page of the comparison begins with: its engine's own schema, and the answers in its address. */
import type { Answers } from '../asked.ts';

export async function begin<T>(engine: string): Promise<{ schema: T; answers: Answers }> {
  const answers = new URLSearchParams(location.search).get('answers') ?? 'shown';
  const [schema, given] = await Promise.all(
    [`/schemas/${engine}.json`, `/answers/${answers}.json`].map((path) =>
      fetch(path).then((answer) => answer.json()),
    ),
  );
  return { schema, answers: given };
}

/** Where the form stands. */
export const ROOT = document.querySelector('#root') ?? document.body;
