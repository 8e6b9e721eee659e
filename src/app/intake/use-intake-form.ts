/** The form's state and the facts that its check needs, kept in step with each other. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { type FieldPath, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { Question } from '../../questions/question.ts';
import { queries } from '../api/queries.ts';
import { rememberJob } from '../preferences.ts';
import { followForm } from './form-changes.ts';
import type { IntakeFormProps } from './IntakeForm.tsx';
import type { IntakeFacts } from './intake-schema.ts';
import { listFaults } from './list-faults.ts';
import { type Remembered, reconcileAnswers, remember } from './reconcile-answers.ts';
import { createResolver } from './resolver.ts';
import type { IntakeValues } from './values.ts';

const NO_QUESTIONS: readonly Question[] = [];
const NO_FACTS: IntakeFacts = {
  form: null,
  job: null,
  jobStatus: 'none',
  questions: NO_QUESTIONS,
  restrictions: null,
  userIds: null,
};

type FormInput = Pick<IntakeFormProps, 'initialValues' | 'onChange'>;

/**
 * One react-hook-form for all steps. Nothing is checked while typing: a check is asked for when a
 * step is left. When the job changes, answers to questions that stay are kept.
 */
export function useIntakeForm({ initialValues, onChange }: FormInput) {
  const latest = useRef(NO_FACTS);
  const resolver = useMemo(() => createResolver(() => latest.current), []);
  const form = useForm<IntakeValues>({
    defaultValues: initialValues,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldUnregister: false,
    shouldFocusError: false,
  });
  const { control, getValues, setValue, clearErrors } = form;
  const integrationId = useWatch({ control, name: 'x_integration_id' });
  const jobId = useWatch({ control, name: 'application.job_id' });

  const formQuery = useQuery(queries.form(integrationId));
  const jobQuery = useQuery({ ...queries.job(integrationId, jobId), enabled: jobId !== '' });
  const detail = (jobId !== '' && jobQuery.data) || null;
  const questions = detail?.questions ?? NO_QUESTIONS;
  const restrictions = formQuery.data?.attachment_restrictions ?? null;

  const hasUsers = formQuery.data?.users === true;
  const { data: users } = useQuery({ ...queries.users(integrationId, ''), enabled: hasUsers });

  const remembered = useRef<Remembered>(new Map());
  useEffect(() => {
    if (detail === null) return;
    const entries = getValues('screening_question_answers');
    remember(remembered.current, questions, entries);
    const next = reconcileAnswers(questions, remembered.current);
    const same =
      entries.length === next.length &&
      next.every(({ question_id }, index) => entries[index]?.question_id === question_id);
    if (!same) {
      setValue('screening_question_answers', next);
      clearErrors('screening_question_answers');
    }
    rememberJob(integrationId, detail.job.id);
    // Answers of the job that is left are noted before the next job's questions come.
    return () => remember(remembered.current, questions, getValues('screening_question_answers'));
  }, [integrationId, detail, questions, getValues, setValue, clearErrors]);

  useEffect(
    () => followForm(control, ({ isOfValues }) => isOfValues && onChange(getValues())),
    [control, getValues, onChange],
  );

  const jobStatus: 'none' | 'loading' | 'failed' | 'ready' =
    jobId === '' ? 'none' : detail ? 'ready' : jobQuery.isError ? 'failed' : 'loading';
  const { refetch, error: jobError, isFetching: isFetchingJob } = jobQuery;
  const { data: atsForm, error: formError, refetch: refetchForm } = formQuery;
  const { isFetching: isFetchingForm } = formQuery;
  const facts = useMemo(
    () => ({
      integrationId,
      form: atsForm ?? null,
      formError,
      retryForm: () => void refetchForm(),
      detail,
      job: detail?.job ?? null,
      jobStatus,
      isJobComing: jobId !== '' && !detail && isFetchingJob,
      isFormComing: !atsForm && isFetchingForm,
      jobError,
      retryJob: () => void refetch(),
      questions,
      restrictions,
      userIds: users ? new Set(users.results.map((user) => user.id)) : null,
    }),
    [
      integrationId,
      atsForm,
      formError,
      refetchForm,
      detail,
      jobId,
      jobStatus,
      isFetchingJob,
      isFetchingForm,
      jobError,
      refetch,
      questions,
      restrictions,
      users,
    ],
  );
  latest.current = facts;
  useRecheckShown(form, facts);
  return { form, facts };
}

/**
 * Faults that the check found are looked at again when what it stands on changes: the job came, or
 * another ATS was chosen. What an ATS found stays until its field is changed.
 */
function useRecheckShown({ getErrors, trigger }: UseFormReturn<IntakeValues>, facts: IntakeFacts) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new facts are the reason to check
  useEffect(() => {
    const shown = listFaults(getErrors()).flatMap(({ path, type }) =>
      type === 'refused' ? [] : [path as FieldPath<IntakeValues>],
    );
    if (shown.length > 0) void trigger(shown);
  }, [getErrors, trigger, facts]);
}
