/** A job with 200 questions of every kind: ten for each of twenty machines. */
import {
  choice,
  choices,
  day,
  essay,
  information,
  number,
  oddQuestion,
  type QuestionDraft,
  text,
  upload,
  yesNo,
} from '../a-question.ts';
import { ACME_STAGES, acmeJob, PORTLAND } from './acme.ts';

const MACHINES = [
  'Filling line',
  'Labelling machine',
  'Palletiser',
  'Shrink wrapper',
  'Carton erector',
  'Depalletiser',
  'Bottle washer',
  'Pasteuriser',
  'Homogeniser',
  'Centrifuge',
  'Plate heat exchanger',
  'CNC mill',
  'Laser cutter',
  'Press brake',
  'Injection moulder',
  'Robot cell',
  'Conveyor system',
  'Steam boiler',
  'Chiller',
  'Compressor',
];

const LEVELS = ['Beginner', 'Independent', 'I teach others'];
const TASKS = ['Operation', 'Set-up', 'Maintenance', 'Programming', 'Fault finding'];

function questionsAbout(machine: string, place: number): QuestionDraft[] {
  const key = `m${place + 1}`;
  const operated = { question: `${key}-operated`, is: [true] };
  return [
    information(`${key}-about`, machine, `<p>The next nine questions are about: ${machine}.</p>`),
    yesNo(`${key}-operated`, `${machine}: have you operated one?`, { required: true }),
    number(`${key}-years`, `${machine}: for how many years?`, {
      required: true,
      min: 0,
      max: 50,
      when: operated,
    }),
    choice(`${key}-level`, `${machine}: how well do you know it?`, LEVELS, {
      display_type: 'RADIO',
      when: operated,
    }),
    choices(`${key}-tasks`, `${machine}: which tasks have you done?`, TASKS, { when: operated }),
    essay(`${key}-improved`, `${machine}: what have you improved?`, {
      max_length: 500,
      when: { question: `${key}-level`, is: ['I teach others'] },
    }),
    detail(key, machine, place),
    number(`${key}-interest`, `${machine}: how much would you like to work on it?`, {
      display_type: 'SLIDER',
      min: 0,
      max: 10,
    }),
    day(`${key}-trained`, `${machine}: date of your last training`),
    place === MACHINES.length - 1
      ? oddQuestion(`${key}-odd`, `${machine}: rank these suppliers`, {
          type: 'UNKNOWN',
          raw_question: { widget: 'ranking' },
        })
      : upload(`${key}-certificate`, `${machine}: certificate, if you have one`, {
          accepted_mime_types: ['application/pdf', 'image/*'],
          max_file_size_bytes: 1_000_000,
        }),
  ];
}

/** A different kind for each machine in turn. */
function detail(key: string, machine: string, place: number): QuestionDraft {
  const title = `${machine}:`;
  const kinds = [
    () => text(`${key}-maker`, `${title} which make?`, { max_length: 80 }),
    () => text(`${key}-contact`, `${title} e-mail of a referee`, { display_type: 'EMAIL' }),
    () => text(`${key}-link`, `${title} link to a project`, { display_type: 'URL' }),
    () =>
      choice(`${key}-shift`, `${title} preferred shift`, ['Early', 'Late', 'Night'], {
        display_type: 'DROPDOWN',
      }),
  ];
  return kinds[place % kinds.length]?.() ?? text(`${key}-detail`, title);
}

/** A job that asks as much as any job could. */
export const TWO_HUNDRED_QUESTIONS = acmeJob({
  key: 'R-1401-multi-machine',
  name: 'Multi-Machine Operator (200 questions)',
  place: PORTLAND,
  pay: { from: 26, to: 34, currency: 'USD', period: 'HOUR' },
  stages: ACME_STAGES,
  team: ['lindqvist'],
  questions: MACHINES.flatMap(questionsAbout),
  with: {
    job_code: 'R-1401',
    department: 'Production',
    remote_work_status: 'ON_SITE',
    opened_at: '2026-07-20T08:00:00.000Z',
    description: '<p>One person, twenty machines. We ask about each of them.</p>',
  },
});
