/**
 * Written by hand for these questions, without a framework: conditions, all errors, and what is typed
 * is kept on the device within a second, as the product must.
 */
import type { Answers, Asked } from '../asked.ts';
import { begin, ROOT } from './begin.ts';
import { faultOf, INPUT_TYPES } from './fault.ts';

const { schema: asked, answers } = await begin<Asked[]>('asked');
const values: Answers = { ...answers };
const blocks = new Map(asked.map((one) => [one.key, block(one)]));
const form = element('form', { novalidate: '' }, ...blocks.values());
form.append(element('button', { type: 'submit' }, 'Continue'));
form.addEventListener('input', ({ target }) => take(target as HTMLInputElement));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  showFaults();
});
showAsked();
ROOT.append(form);

const opening = indexedDB.open('native', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
let isWaiting = false;

function take({ name, value }: HTMLInputElement): void {
  values[name] = value;
  if (asked.some(({ when }) => when?.key === name)) showAsked();
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    const options = { durability: 'strict' } as const;
    const transaction = opening.result.transaction('entries', 'readwrite', options);
    transaction.objectStore('entries').put(values, 'entry');
  }, 700);
}

/** What is not asked is out of the page. */
function showAsked(): void {
  let last: Element | null = null;
  for (const { key, when } of asked) {
    const made = blocks.get(key);
    if (made === undefined) continue;
    if (when !== null && !when.is.includes(values[when.key] ?? '')) {
      made.remove();
      continue;
    }
    if (!made.isConnected && made.parentNode !== form) {
      if (last === null) form.prepend(made);
      else last.after(made);
    }
    last = made;
  }
}

function showFaults(): void {
  for (const fault of form.querySelectorAll('.fault')) fault.remove();
  for (const one of asked) {
    const made = blocks.get(one.key);
    const message = made?.isConnected ? faultOf(one, values[one.key] ?? '') : null;
    for (const control of made?.querySelectorAll('[name]') ?? []) {
      control.toggleAttribute('aria-invalid', message !== null);
    }
    if (message !== null) made?.prepend(element('p', { class: 'fault' }, message));
  }
}

function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function block({ key, kind, title, options }: Asked): HTMLElement {
  if (kind === 'information') return element('p', {}, title);
  if (kind === 'radio' || kind === 'checkboxes') {
    const type = kind === 'radio' ? 'radio' : 'checkbox';
    const inputs = options.map(({ id, name }) => {
      const isChosen = answers[key] === id;
      const state = isChosen ? { checked: '' } : {};
      const input = element('input', { type, name: key, value: id, ...state });
      return element('label', {}, input, name);
    });
    return element('fieldset', {}, element('legend', {}, title), ...inputs);
  }
  const label = element('label', { for: key }, title);
  const names = { id: key, name: key };
  if (kind === 'lines') {
    return element(
      'div',
      {},
      label,
      element('textarea', { ...names, rows: '4' }, answers[key] ?? ''),
    );
  }
  if (kind === 'dropdown') {
    const list = options.map(({ id, name }) => element('option', { value: id }, name));
    return element(
      'div',
      {},
      label,
      element('select', names, element('option', { value: '' }), ...list),
    );
  }
  const value = answers[key] === undefined ? {} : { value: answers[key] };
  return element(
    'div',
    {},
    label,
    element('input', { ...names, type: INPUT_TYPES[kind] ?? '', ...value }),
  );
}
