/**
 * The measure of typing: all questions as native controls, written by hand, without a framework.
 * With `?idle` it does nothing with what is typed; otherwise it keeps it on the device within a
 * second, as the product must.
 */
import type { Question } from '../../src/questions/question.ts';
import { fetchQuestions, nameOf } from './fetch-questions.ts';

const questions = await fetchQuestions();
document.querySelector('#show')?.addEventListener('click', () => {
  document.querySelector('#form')?.replaceChildren(...questions.map(block));
});

if (!location.search.includes('idle')) await keepWhatIsTyped();

async function keepWhatIsTyped(): Promise<void> {
  const opening = indexedDB.open('native', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const values: Record<string, string> = {};
  for (const index of questions.keys()) values[nameOf(index)] = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    timer = undefined;
    const options = { durability: 'strict' } as const;
    const transaction = opening.result.transaction('entries', 'readwrite', options);
    transaction.objectStore('entries').put(values, 'entry');
  };
  document.querySelector('#form')?.addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    values[name] = value;
    if (timer === undefined) timer = setTimeout(save, 700);
  });
}

type Attributes = Record<string, string | number>;

function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  made.append(...children);
  return made;
}

function block(question: Question, index: number): HTMLElement {
  const title = question.title ?? '';
  const { control } = question;
  const name = nameOf(index);
  const id = `q${index}`;
  const labelled = (made: HTMLElement) =>
    element('p', {}, element('label', { for: id }, title), element('br', {}), made);
  const choices = (type: string, options: { id: string; name: string }[]) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...options.map((option) =>
        element('label', {}, element('input', { type, name, value: option.id }), option.name),
      ),
    );
  switch (control.name) {
    case 'line':
      return labelled(element('input', { id, name, type: control.input }));
    case 'lines':
      return labelled(element('textarea', { id, name, rows: 4 }));
    case 'number':
      return labelled(element('input', { id, name, type: 'number' }));
    case 'slider': {
      const { min, max } = control;
      return labelled(element('input', { id, name, type: 'range', min, max }));
    }
    case 'date':
      return labelled(element('input', { id, name, type: 'date' }));
    case 'file':
      return labelled(element('input', { id, name, type: 'file' }));
    case 'dropdown':
    case 'tags': {
      const options = control.options.map((option) =>
        element('option', { value: option.id }, option.name),
      );
      return labelled(
        element('select', { id, name }, element('option', { value: '' }), ...options),
      );
    }
    case 'radio':
      return choices('radio', control.options);
    case 'checkboxes':
      return choices('checkbox', control.options);
    case 'yes_no':
      return choices('radio', [
        { id: 'true', name: 'Yes' },
        { id: 'false', name: 'No' },
      ]);
    default:
      return element('p', {}, title, ' ', question.description ?? '');
  }
}
