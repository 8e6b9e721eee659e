/** The questions for SurveyJS. Text is taken at every key, as ours is: by default it waits for the blur. */
import type { Asked } from '../asked.ts';

export const surveyJs = (asked: readonly Asked[]) => ({
  textUpdateMode: 'onTyping',
  showQuestionNumbers: 'off',
  elements: asked.map((one) => ({
    name: one.key,
    title: one.title,
    description: one.description.replaceAll(/<[^>]*>/g, ''),
    isRequired: one.required,
    ...(one.when && {
      visibleIf: one.when.is.map((value) => `{${one.when?.key}} = '${value}'`).join(' or '),
    }),
    ...elementOf(one),
  })),
});

function elementOf({ kind, options, min, max, maxLength, description }: Asked): object {
  const choices = options.map(({ id, name }) => ({ value: id, text: name }));
  const validators = maxLength === null ? [] : [{ type: 'text', maxLength }];
  switch (kind) {
    case 'text':
      return { type: 'text', validators };
    case 'email':
      return { type: 'text', inputType: 'email', validators: [{ type: 'email' }] };
    case 'url': {
      const validator = { type: 'regex', regex: '^https?://.+', text: 'Enter a web address.' };
      return { type: 'text', inputType: 'url', validators: [validator] };
    }
    case 'lines':
      return { type: 'comment', validators };
    case 'number':
      return { type: 'text', inputType: 'number', min, max };
    case 'slider':
      return { type: 'text', inputType: 'range', min, max };
    case 'radio':
      return { type: 'radiogroup', choices };
    case 'dropdown':
      return { type: 'dropdown', choices };
    case 'checkboxes':
      return { type: 'checkbox', choices };
    case 'date':
      return { type: 'text', inputType: 'date' };
    case 'file':
      return { type: 'file' };
    default:
      return { type: 'html', html: description };
  }
}
