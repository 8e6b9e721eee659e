/** Packages that the product does not install: what the pages use of them. */
declare module 'survey-core' {
  export class Model {
    constructor(schema: object);
    data: object;
  }
}
declare module 'survey-core/survey-core.css';
declare module 'survey-react-ui' {
  export function Survey(props: { model: object }): import('react').ReactNode;
}
declare module '@formio/js/form' {
  export const Formio: {
    createForm(element: Element, schema: object): Promise<{ submission: object }>;
  };
}
declare module '@formio/js/dist/formio.form.min.css';
declare module '@rjsf/core' {
  export default function Form(props: Record<string, unknown>): import('react').ReactNode;
}
declare module '@rjsf/validator-ajv8' {
  const validator: object;
  export default validator;
}
declare module '@jsonforms/react' {
  export function JsonForms(props: Record<string, unknown>): import('react').ReactNode;
}
declare module '@jsonforms/vanilla-renderers' {
  export const vanillaRenderers: object[];
  export const vanillaCells: object[];
}
