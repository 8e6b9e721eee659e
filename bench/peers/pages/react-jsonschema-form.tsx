import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers } from '../asked.ts';
import { begin, ROOT } from './begin.ts';

interface Schemas {
  schema: object;
  ui: object;
}

const { schema, answers } = await begin<Schemas>('react-jsonschema-form');

function Page() {
  const [data, setData] = useState(answers);
  return (
    <Form
      schema={schema.schema}
      uiSchema={schema.ui}
      validator={validator}
      formData={data}
      noHtml5Validate
      onChange={({ formData }: { formData: Answers }) => setData(formData)}
    />
  );
}

createRoot(ROOT).render(<Page />);
