/** What was sent is told in the review's words, but changed nowhere. */
import { createContext } from 'react';

/** Is it told of something that was sent? Then nothing leads back to a step, and what was left out is not named. */
export const SentContext = createContext(false);
