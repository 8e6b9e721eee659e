import type { Question } from '../../../questions/question.ts';
import { useQuestions } from '../../form/intake-context.ts';
import { wholeTitleOf } from '../../form/question-title.ts';
import { type LanguageOf, useLanguageOf } from '../../i18n/use-language-of.ts';

/** Of a long form the beginning says enough. Questions. */
const MAX_READ = 40;

/** By question: it is rendered again and again, and says the same. */
const words = new WeakMap<Question, string>();

/** A description's words; what is left of its elements does not matter here. */
function wordsOf(question: Question): string {
  const { title, description } = question;
  const known =
    words.get(question) ?? `${wholeTitleOf({ title })} ${wholeTitleOf({ title: description })}`;
  words.set(question, known);
  return known;
}

const kept = new WeakMap<readonly Question[], { of: LanguageOf; language: string | null }>();

/** The language of a job's questions together: one whose own words are too few is in that one. */
function languageOfAll(questions: readonly Question[], languageOf: LanguageOf): string | null {
  const known = kept.get(questions);
  if (known?.of === languageOf) return known.language;
  const language = languageOf(questions.slice(0, MAX_READ).map(wordsOf).join(' '));
  kept.set(questions, { of: languageOf, language });
  return language;
}

/**
 * ISO 639-1 of what a question says, or null: the language that it is said to be in, or that its words
 * are, else that of the job's questions.
 */
export function useQuestionLanguage(question: Question): string | null {
  const questions = useQuestions();
  const languageOf = useLanguageOf();
  const said = question.lang;
  if (said !== undefined) return said ?? languageOf(wordsOf(question));
  return languageOf(wordsOf(question)) ?? languageOfAll(questions, languageOf);
}
