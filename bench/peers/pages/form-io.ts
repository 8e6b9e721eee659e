import { Formio } from '@formio/js/form';
import '@formio/js/dist/formio.form.min.css';
import { begin, ROOT } from './begin.ts';

const { schema, answers } = await begin<object>('form-io');
const form = await Formio.createForm(ROOT, schema);
form.submission = { data: answers };
