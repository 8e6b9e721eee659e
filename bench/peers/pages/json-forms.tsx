import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers } from '../asked.ts';
import { begin, ROOT } from './begin.ts';

interface Schemas {
  schema: object;
  ui: object;
}

const { schema, answers } = await begin<Schemas>('json-forms');

function Page() {
  const [data, setData] = useState(answers);
  const [isChecked, setIsChecked] = useState(false);
  return (
    <>
      <JsonForms
        schema={schema.schema}
        uischema={schema.ui}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        validationMode={isChecked ? 'ValidateAndShow' : 'ValidateAndHide'}
        onChange={({ data }: { data: Answers }) => setData(data)}
      />
      <button type="submit" onClick={() => setIsChecked(true)}>
        Continue
      </button>
    </>
  );
}

createRoot(ROOT).render(<Page />);
