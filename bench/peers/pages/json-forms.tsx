import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers } from '../asked.ts';
import { begin, ROOT } from './begin.ts';

interface Schemas {
  schema: object;
  ui: object;
}

const { schema, answers } = await begin<Schemas>('json-forms');

/** Its data is given once: handed back at each key, an older copy takes what was typed meanwhile. */
function Page() {
  const latest = useRef(answers);
  const [{ data, isChecked }, setShown] = useState({ data: answers, isChecked: false });
  return (
    <>
      <JsonForms
        schema={schema.schema}
        uischema={schema.ui}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        validationMode={isChecked ? 'ValidateAndShow' : 'ValidateAndHide'}
        onChange={({ data }: { data: Answers }) => {
          latest.current = data;
        }}
      />
      <button type="submit" onClick={() => setShown({ data: latest.current, isChecked: true })}>
        Continue
      </button>
    </>
  );
}

createRoot(ROOT).render(<Page />);
