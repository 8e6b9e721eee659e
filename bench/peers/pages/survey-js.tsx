import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';
import { begin, ROOT } from './begin.ts';

const { schema, answers } = await begin<object>('survey-js');
const model = new Model(schema);
model.data = answers;
createRoot(ROOT).render(<Survey model={model} />);
