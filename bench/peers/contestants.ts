/** How to find the same things in each page. */

/** All are expressions of CSS; `place` is a question's. */
export interface Contestant {
  name: string;
  /** Its folder and file at the server of the engines; null: the product. */
  page: string | null;
  /** The controls of one question. */
  controls(place: number): string;
  /** What each error that is shown is. */
  errors: string;
  submit: string;
}

const named = (place: number) => `[name="q${place}"]`;

export const INTAKE: Contestant = {
  name: 'Intake',
  page: null,
  controls: (place) => `[name="screening_question_answers.${place}.answer"]`,
  errors: 'p[id$="-error"]',
  submit: '#main button[type="submit"]',
};

export const PEERS: readonly Contestant[] = [
  {
    name: 'written by hand',
    page: 'native',
    controls: named,
    errors: '.fault',
    submit: '[type="submit"]',
  },
  {
    name: 'plain react-hook-form',
    page: 'plain',
    controls: named,
    errors: '.fault',
    submit: '[type="submit"]',
  },
  {
    name: 'SurveyJS',
    page: 'survey-js',
    controls: (place) => `[data-name="q${place}"] :is(input, textarea, select)`,
    errors: '.sd-element__erbox',
    submit: '.sd-navigation__complete-btn',
  },
  {
    name: 'Form.io',
    page: 'form-io',
    controls: (place) => `.formio-component-q${place} :is(input, textarea, select)`,
    errors: '.formio-component .formio-errors .error',
    submit: 'button[name="data[submit]"]',
  },
  {
    name: 'react-jsonschema-form',
    page: 'react-jsonschema-form',
    controls: (place) =>
      `:is(input, textarea, select):is(#root_q${place}, [name="root_q${place}"], [id^="root_q${place}-"])`,
    errors: '.error-detail li',
    submit: '[type="submit"]',
  },
  {
    name: 'JSON Forms',
    page: 'json-forms',
    // What is not asked stays in its page, hidden.
    controls: (place) =>
      `:is([name="#/properties/q${place}"], [id="#/properties/q${place}-input"]):not([hidden] *)`,
    errors: '.validation_error',
    submit: '[type="submit"]',
  },
];
