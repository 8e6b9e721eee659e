/** The questions as JSON Schema, with what react-jsonschema-form and JSON Forms want beside it. */
import type { Asked } from '../asked.ts';

type Schema = Record<string, unknown>;

function propertyOf(one: Asked): Schema {
  const { kind, title, options, min, max, maxLength } = one;
  const words = { title, description: one.description.replaceAll(/<[^>]*>/g, '') };
  const oneOf = options.map(({ id, name }) => ({ const: id, title: name }));
  const range = { ...(min !== null && { minimum: min }), ...(max !== null && { maximum: max }) };
  switch (kind) {
    case 'text':
    case 'lines':
      return { ...words, type: 'string', ...(maxLength !== null && { maxLength }) };
    case 'email':
      return { ...words, type: 'string', format: 'email' };
    case 'url':
      return { ...words, type: 'string', format: 'uri' };
    case 'number':
    case 'slider':
      return { ...words, type: 'number', ...range };
    case 'radio':
    case 'dropdown':
      return { ...words, type: 'string', oneOf };
    case 'checkboxes':
      return { ...words, type: 'array', uniqueItems: true, items: { type: 'string', oneOf } };
    case 'date':
      return { ...words, type: 'string', format: 'date' };
    case 'file':
      return { ...words, type: 'string', format: 'data-url' };
    default:
      return { ...words, type: 'null' };
  }
}

const properties = (asked: readonly Asked[]) =>
  Object.fromEntries(asked.map((one) => [one.key, propertyOf(one)]));
const required = (asked: readonly Asked[]) =>
  asked.filter((one) => one.required).map(({ key }) => key);

/** What hangs on one answer comes by `if` and `then`, as its documentation has it. */
export function reactJsonSchemaForm(asked: readonly Asked[]): Schema {
  const always = asked.filter(({ when }) => when === null);
  const groups = Map.groupBy(
    asked.filter(({ when }) => when !== null),
    ({ when }) => `${when?.key} ${when?.is.join(' ')}`,
  );
  const allOf = [...groups.values()].map((group) => {
    const { key = '', is = [] } = group[0]?.when ?? {};
    return {
      if: { properties: { [key]: { enum: is } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
      then: { properties: properties(group), required: required(group) },
    };
  });
  const widgets: Partial<Record<Asked['kind'], string>> = {
    lines: 'textarea',
    radio: 'radio',
    checkboxes: 'checkboxes',
    slider: 'range',
  };
  const ui = asked.flatMap(({ key, kind }) =>
    widgets[kind] === undefined ? [] : [[key, { 'ui:widget': widgets[kind] }]],
  );
  return {
    schema: {
      type: 'object',
      properties: properties(always),
      required: required(always),
      allOf,
    },
    ui: { ...Object.fromEntries(ui), 'ui:order': [...asked.map(({ key }) => key), '*'] },
  };
}

/** JSON Forms has rules on its own layout. A label stands where nothing is asked. */
export function jsonForms(asked: readonly Asked[]): Schema {
  const questions = asked.filter(({ kind }) => kind !== 'information');
  return {
    schema: { type: 'object', properties: properties(questions), required: required(questions) },
    ui: {
      type: 'VerticalLayout',
      elements: asked.map(({ key, kind, title, when }) => ({
        ...(kind === 'information'
          ? { type: 'Label', text: title }
          : { type: 'Control', scope: `#/properties/${key}` }),
        options: {
          ...(kind === 'lines' && { multi: true }),
          ...(kind === 'slider' && { slider: true }),
          ...(kind === 'radio' && { format: 'radio' }),
        },
        ...(when && {
          rule: {
            effect: 'SHOW',
            condition: { scope: `#/properties/${when.key}`, schema: { enum: when.is } },
          },
        }),
      })),
    },
  };
}
