/** The form's state and the facts that its check needs, kept in step with each other. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { type FieldPath, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import type { Question } from '../../../questions/question.ts';
import { queries } from '../../api/queries.ts';
import { rememberJob } from '../../platform/preferences.ts';
import type { CheckedIntake, IntakeFacts } from '../validate/intake-schema.ts';
import { listFieldIssues } from '../validate/list-field-issues.ts';
import { createResolver } from '../validate/resolver.ts';
import type { IntakeValues } from '../values.ts';
import { followForm } from './form-changes.ts';
import { type Remembered, reconcileAnswers, rememberAnswers } from './reconcile-answers.ts';

const NO_QUESTIONS: readonly Question[] = [];
const NO_FACTS: IntakeFacts = {
  atsCapabilities: null,
  job: null,
  jobStatus: 'none',
  questions: NO_QUESTIONS,
  restrictions: null,
  userIds: null,
};

interface FormInput {
  initialValues: IntakeValues;
  /** Called after every change, with values that must be kept. */
  onChange(values: IntakeValues): void;
}

/**
 * One react-hook-form for all steps. Nothing is checked while typing: a check is asked for when a
 * step is left. When the job changes, answers to questions that stay are kept.
 */
export function useIntakeForm({ initialValues, onChange }: FormInput) {
  const latest = useRef(NO_FACTS);
  const resolver = useMemo(() => createResolver(() => latest.current), []);
  const form = useForm<IntakeValues, unknown, CheckedIntake>({
    defaultValues: initialValues,
    resolver,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    // Several things can be wrong with a list at once.
    criteriaMode: 'all',
    shouldUnregister: false,
    shouldFocusError: false,
  });
  const { control, register, getValues, setValue, clearErrors } = form;
  // It has no control, yet is among the names of every check of the whole form: such a check is
  // never taken for one of a single answer, though that be the only field that was ever shown.
  useEffect(() => void register('x_integration_id'), [register]);
  const integrationId = useWatch({ control, name: 'x_integration_id' });
  const jobId = useWatch({ control, name: 'application.job_id' });

  const formQuery = useQuery({ ...queries.form(integrationId), enabled: integrationId !== '' });
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
    rememberAnswers(remembered.current, questions, entries);
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
    return () =>
      rememberAnswers(remembered.current, questions, getValues('screening_question_answers'));
  }, [integrationId, detail, questions, getValues, setValue, clearErrors]);

  useEffect(
    () => followForm(control, ({ isOfValues }) => isOfValues && onChange(getValues())),
    [control, getValues, onChange],
  );

  const jobStatus: 'none' | 'loading' | 'failed' | 'ready' =
    jobId === '' ? 'none' : detail ? 'ready' : jobQuery.isError ? 'failed' : 'loading';
  const { refetch, error: jobError, isFetching: isFetchingJob } = jobQuery;
  const { data: capabilities, error: atsCapabilitiesError, refetch: refetchForm } = formQuery;
  const { isFetching: isFetchingForm } = formQuery;
  const facts = useMemo(
    () => ({
      integrationId,
      atsCapabilities: capabilities ?? null,
      atsCapabilitiesError,
      retryAtsCapabilities: () => void refetchForm(),
      detail,
      job: detail?.job ?? null,
      jobStatus,
      isJobComing: jobId !== '' && !detail && isFetchingJob,
      areCapabilitiesComing: !capabilities && isFetchingForm,
      jobError,
      retryJob: () => void refetch(),
      questions,
      restrictions,
      userIds: users ? new Set(users.results.map((user) => user.id)) : null,
    }),
    [
      integrationId,
      capabilities,
      atsCapabilitiesError,
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
 * Errors that the check found are looked at again when what it stands on changes: the job came, or
 * another ATS was chosen. What an ATS found stays until its field is changed.
 */
function useRecheckShown(
  { getErrors, trigger }: Pick<UseFormReturn<IntakeValues>, 'getErrors' | 'trigger'>,
  facts: IntakeFacts,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new facts are the reason to check
  useEffect(() => {
    const shown = listFieldIssues(getErrors()).flatMap(({ path, type }) =>
      type === 'refused' ? [] : [path as FieldPath<IntakeValues>],
    );
    if (shown.length > 0) void trigger(shown);
  }, [getErrors, trigger, facts]);
}
