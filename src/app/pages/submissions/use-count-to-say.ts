/** How many were found, said once for each question that is asked; not at each change that comes by itself. */
import { useState } from 'react';

/**
 * The words to say. `question` tells one question from another, `words` are null until it is answered.
 * Nothing is said of the first one, which the page itself answers.
 */
export function useCountToSay(question: string, words: string | null): string | null {
  const [said, setSaid] = useState<{ question: string; words: string } | null>(null);
  const [first, setFirst] = useState<string | null>(null);
  if (words !== null && said?.question !== question) {
    setSaid({ question, words });
    if (first === null) setFirst(question);
  }
  return said === null || said.question === first ? null : said.words;
}
