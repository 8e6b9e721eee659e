import { expect, test } from 'vitest';
import { emptyValues } from '../../form/values.ts';
import type { FieldPath, ReadField } from '../read/cv-reading.ts';
import { isSame, valuesAt, withValue } from './cv-fields.ts';
import { planFill } from './plan-fill.ts';

const takesAll = () => true;

function read(path: string, value: string, confidence: ReadField['confidence'] = 'fill') {
  return { path: `candidate.${path}` as FieldPath, value, confidence, place: null };
}

function aForm(...typed: [path: string, value: string][]) {
  return typed.reduce(
    (values, [path, value]) => withValue(values, `candidate.${path}` as FieldPath, value),
    emptyValues('acme'),
  );
}

const CV = [
  read('first_name', 'Anna'),
  read('last_name', 'Schmidt'),
  read('email_address', 'anna@example.com'),
  read('title', 'Engineer'),
  read('company', 'Acme'),
  read('location.city', 'Berlin'),
  read('location.country', 'DE'),
  read('social_links', 'https://example.com/anna'),
];

const paths = (proposals: readonly { path: string }[]) =>
  proposals.map(({ path }) => path.replace('candidate.', ''));

test('an empty form takes every sure value', () => {
  const plan = planFill(aForm(), CV, takesAll);
  expect(plan.fills).toHaveLength(CV.length);
  expect(plan.offers).toEqual([]);
});

test('a typed value is never filled over; the other one is offered', () => {
  const plan = planFill(aForm(['title', 'Architect']), CV, takesAll);
  expect(paths(plan.fills)).not.toContain('title');
  expect(paths(plan.offers)).toContain('title');
});

test('an unsure value is offered for an empty field and not filled', () => {
  const plan = planFill(aForm(), [read('title', 'Engineer', 'suggest')], takesAll);
  expect(plan.fills).toEqual([]);
  expect(paths(plan.offers)).toEqual(['title']);
});

test('an unsure value is not held against a typed one', () => {
  const doubt = [read('title', 'Engineer', 'suggest')];
  expect(planFill(aForm(['title', 'Architect']), doubt, takesAll).offers).toEqual([]);
});

test('half an address of the CV never joins half of another one', () => {
  const plan = planFill(aForm(['location.city', 'Hamburg']), CV, takesAll);
  expect(paths(plan.fills)).not.toContain('location.country');
  expect(paths(plan.offers)).toEqual(['location.city', 'location.country']);
});

test('the CV of somebody else fills nothing', () => {
  const form = aForm(['last_name', 'Okafor'], ['email_address', 'b@example.com']);
  const plan = planFill(form, CV, takesAll);
  expect(plan.otherPerson).toBe(true);
  expect(plan.fills).toEqual([]);
  expect(paths(plan.offers)).toContain('title');
});

test('another name with the same e-mail address is the same person', () => {
  const form = aForm(['last_name', 'Meier'], ['email_address', 'Anna@Example.com']);
  const plan = planFill(form, CV, takesAll);
  expect(plan.otherPerson).toBe(false);
  expect(paths(plan.fills)).toContain('company');
});

test('a name without its accents is no other person', () => {
  const form = aForm(['last_name', 'Muller']);
  expect(planFill(form, [read('last_name', 'Müller')], takesAll).otherPerson).toBe(false);
});

test('a list that holds something gets no rows by itself', () => {
  const plan = planFill(aForm(['social_links', 'example.org']), CV, takesAll);
  expect(paths(plan.offers)).toContain('social_links');
});

test('what is there in another notation is neither filled nor offered', () => {
  const plan = planFill(aForm(['social_links', 'www.example.com/anna/']), CV, takesAll);
  expect(paths(plan.matches)).toEqual(['social_links']);
  expect(paths(plan.offers)).toEqual([]);
});

test('what the ATS does not store is left out', () => {
  const plan = planFill(aForm(), CV, (path) => path !== 'candidate.title');
  expect(paths(plan.fills)).not.toContain('title');
});

test('a profile is the same on the hosts that a network has for phones and countries', () => {
  const same = (a: string, b: string) => isSame('candidate.social_links', a, b);
  expect(same('https://de.linkedin.com/in/ivo/', 'www.linkedin.com/in/ivo')).toBe(true);
  expect(same('https://m.linkedin.com/in/ivo', 'linkedin.com/in/ivo')).toBe(true);
  expect(same('https://de.example.com/ivo', 'example.com/ivo')).toBe(false);
});

test('telephone numbers are the same in national and international notation', () => {
  expect(isSame('candidate.phone_number', '030 901820-11', '+493090182011')).toBe(true);
  expect(isSame('candidate.phone_number', '030 901820-11', '+493090182012')).toBe(false);
  const extended = '+15417543010 ext. 22';
  for (const typed of ['541-754-3010', '541-754-3010 x22', '541-754-3010 #22']) {
    expect(isSame('candidate.phone_number', typed, extended), typed).toBe(true);
  }
});

test('putting a value in leaves the given form as it is', () => {
  const form = aForm();
  const next = withValue(form, 'candidate.social_links', 'https://example.com/a');
  expect(valuesAt(next, 'candidate.social_links')).toEqual(['https://example.com/a']);
  expect(form).toEqual(emptyValues('acme'));
});
