/** A field as a screening question, so that it is shown, checked and reviewed as one. */
import type { ScreeningQuestion } from '../../kombo/answers/screening-question.ts';
import { type Question, questionsOf } from '../../questions/question.ts';
import type { IntegrationField } from './field.ts';
import { fieldPath, saidIn } from './words.ts';

const known = new WeakMap<readonly IntegrationField[], Map<string, Question[]>>();

/** A question for each field in its place, in the words of a language; the same ones when asked again. */
export function fieldQuestions(fields: readonly IntegrationField[], language: string): Question[] {
  const inLanguages = known.get(fields) ?? new Map<string, Question[]>();
  known.set(fields, inLanguages);
  const questions = inLanguages.get(language) ?? fields.map((field) => asQuestion(field, language));
  inLanguages.set(language, questions);
  return questions;
}

function asQuestion(field: IntegrationField, language: string): Question {
  const label = saidIn(field.label, language);
  const raw: ScreeningQuestion = {
    id: fieldPath(field),
    remote_id: null,
    title: label.text,
    description: field.help === undefined ? null : saidIn(field.help, language).text,
    format: formatOf(field, language),
    category: null,
    index: null,
    required: field.required,
    precondition_question_id: null,
    precondition_options: null,
  };
  const [question] = questionsOf({ screening_questions: [raw] });
  if (question === undefined) throw new Error('Every question with an id is read.');
  return { ...question, lang: label.lang };
}

/** The format of the kind of question, as Kombo writes it. */
function formatOf(field: IntegrationField, language: string): ScreeningQuestion['format'] {
  const { kind, max_length, min, max } = field;
  switch (kind) {
    case 'text':
      return { type: 'TEXT', display_type: 'SINGLE_LINE', max_length };
    case 'lines':
      return { type: 'TEXT', display_type: 'MULTI_LINE', max_length };
    case 'number':
      return { type: 'NUMBER', display_type: 'FIELD', min, max };
    case 'date':
      return { type: 'DATE' };
    case 'yes_no':
      return { type: 'BOOLEAN' };
    case 'choice': {
      const options = (field.options ?? []).map(({ value, label }) => ({
        id: `${value}`,
        name: saidIn(label, language).text,
      }));
      return { type: 'SINGLE_SELECT', options };
    }
  }
}
