// @vitest-environment jsdom
import { createFormControl } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import { Job } from '../../../kombo/answers/job.ts';
import { aQuestion } from '../../../questions/a-question.ts';
import { someValues } from '../some-values.ts';
import type { IntakeValues } from '../values.ts';
import { resolveIntake } from './intake-resolver.ts';
import type { CheckedIntake, IntakeFacts } from './intake-schema.ts';
import { listFieldIssues } from './list-field-issues.ts';

const FACTS: IntakeFacts = {
  atsCapabilities: null,
  job: Job.parse({ id: '26vafvWSRmbhNcxJYqjCzuJg', status: 'OPEN', visibility: 'PUBLIC' }),
  jobStatus: 'ready',
  questions: [],
  restrictions: null,
  userIds: null,
};

const formOf = (defaultValues: IntakeValues, facts: IntakeFacts = FACTS) =>
  createFormControl<IntakeValues, unknown, CheckedIntake>({
    defaultValues,
    resolver: (values, _context, options) => resolveIntake(facts, values, options),
    criteriaMode: 'all',
  });

/** All that is wrong with the values, as it is shown. */
async function shownFor(values: IntakeValues, facts: IntakeFacts = FACTS) {
  const form = formOf(values, facts);
  await form.trigger();
  return listFieldIssues(form.control._formState.errors).map(({ path, message }) => [
    path,
    message,
  ]);
}

const withEmail = (email_address: string) => {
  const values = someValues();
  return { ...values, candidate: { ...values.candidate, email_address } };
};

describe('files', () => {
  const file = { name: 'cv.pdf', content_type: 'application/pdf', size: 3, type: 'CV' } as const;
  const rule = { is_supported: true, accepted_mime_types: ['application/pdf'] };
  const facts: IntakeFacts = {
    ...FACTS,
    restrictions: AttachmentRestrictions.parse({
      total_size_bytes: 5,
      types: { CV: { ...rule, min_amount: 1, max_amount: 1 } },
    }),
  };

  test('what is wrong with the list and with one of them is shown, the list first', async () => {
    const attachments = [
      { ...file, id: 'a' },
      { ...file, id: 'b', content_type: 'image/png', name: 'cv.png' },
    ];
    expect(await shownFor(someValues({ attachments }), facts)).toEqual([
      ['attachments', 'file_too_many max=1 type=CV'],
      ['attachments', 'file_total_too_large max=5'],
      ['attachments.1', 'file_type'],
    ]);
  });

  test('an error of the list stays when the list alone is checked and has no rows', async () => {
    const { trigger, getFieldState } = formOf(someValues(), facts);
    expect(await trigger('attachments')).toBe(false);
    expect(getFieldState('attachments').invalid).toBe(true);
  });
});

test('a field shows the first of several things that are wrong with it', async () => {
  expect(await shownFor(withEmail(`${'x'.repeat(300)}@`))).toEqual([
    ['candidate.email_address', 'email'],
  ]);
});

test('what is sent is what the check made of it', async () => {
  const sent: CheckedIntake[] = [];
  await formOf(withEmail(' frank.doe@example.com ')).handleSubmit((checked) => {
    sent.push(checked);
  })();
  expect(sent.map(({ candidate }) => candidate.email_address)).toEqual(['frank.doe@example.com']);
});

describe('a single answer', () => {
  const facts = { ...FACTS, questions: [aQuestion({ type: 'TEXT' }, { required: true })] };
  const values = { ...withEmail('nobody'), application: { job_id: '', stage_id: '' } };
  const entered = (answer: string): IntakeValues => ({
    ...values,
    screening_question_answers: [{ question_id: 'q', answer }],
  });
  const resolve = (answer: string) =>
    resolveIntake(facts, entered(answer), {
      names: ['screening_question_answers.0.answer'],
      fields: {},
      shouldUseNativeValidation: false,
    });

  test('is checked alone when it alone is asked for', async () => {
    expect(await resolve('')).toEqual({
      values: {},
      errors: {
        screening_question_answers: [{ answer: { type: 'custom', message: 'answer_required' } }],
      },
    });
    expect(await resolve('Yes')).toEqual({ values: {}, errors: {} });
  });

  test('is checked with all else when the form is', async () => {
    expect(await shownFor(entered(''), facts)).toEqual([
      ['candidate.email_address', 'email'],
      ['application.job_id', 'no_job'],
      ['screening_question_answers.0.answer', 'answer_required'],
    ]);
  });
});
