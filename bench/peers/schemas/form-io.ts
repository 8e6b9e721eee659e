/** The questions for Form.io's renderer. Its calendar comes from its own servers: a day is asked instead. */
import type { Asked } from '../asked.ts';

export const formIo = (asked: readonly Asked[]) => ({
  display: 'form',
  components: [
    ...asked.map((one) => ({
      key: one.key,
      label: one.title,
      description: one.description,
      input: one.kind !== 'information',
      ...componentOf(one),
      validate: {
        required: one.required,
        ...(one.maxLength !== null && { maxLength: one.maxLength }),
        ...(one.min !== null && { min: one.min }),
        ...(one.max !== null && { max: one.max }),
      },
      ...(one.when && { conditional: { show: true, when: one.when.key, eq: one.when.is[0] } }),
    })),
    { type: 'button', action: 'submit', key: 'submit', label: 'Continue', input: true },
  ],
});

function componentOf({ kind, options, description }: Asked): object {
  const values = options.map(({ id, name }) => ({ value: id, label: name }));
  switch (kind) {
    case 'text':
      return { type: 'textfield' };
    case 'lines':
      return { type: 'textarea', rows: 4 };
    case 'slider':
      return { type: 'number' };
    case 'radio':
      return { type: 'radio', values };
    case 'dropdown':
      return { type: 'select', widget: 'html5', data: { values } };
    case 'checkboxes':
      return { type: 'selectboxes', values };
    case 'date':
      return { type: 'day' };
    case 'file':
      return { type: 'file', storage: 'base64' };
    case 'information':
      return { type: 'content', html: description };
    default:
      return { type: kind };
  }
}
