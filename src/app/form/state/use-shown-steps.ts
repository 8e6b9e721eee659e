/**
 * Which steps are shown: one with nothing to do is left out. Numbers, titles and keys follow.
 * (docs/decisions/032-steps-with-nothing-to-do.md)
 */
import { useEffect, useMemo, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { UnderstoodJob } from '../../api/queries.ts';
import { STEPS, type Step, type StepSlug } from '../step-order.ts';
import type { CheckedIntake, IntakeFacts } from '../validate/intake-schema.ts';
import { loadValidation } from '../validate/resolver.ts';
import type { IntakeValues } from '../values.ts';

interface ShownStepsInput {
  form: Pick<UseFormReturn<IntakeValues, unknown, CheckedIntake>, 'control' | 'getValues'>;
  facts: IntakeFacts & { detail: UnderstoodJob | null };
  /** The step that is open; it is always shown. */
  current: StepSlug;
  /** The job that the entry began with; empty for none. */
  jobAtStart: string;
  /** Something was turned down: whoever mends it sees every step. */
  showsAll: boolean;
}

/**
 * The steps with something to do, in their order. Left out are Job while the job that the entry
 * began with is open, Files while a CV is attached and nothing is wrong with it, Questions when the
 * job has none. A step that was open once stays, so that no number changes behind anybody's back;
 * Questions alone goes with the job.
 */
export function useShownSteps(input: ShownStepsInput): readonly Step[] {
  const { form, facts, current, jobAtStart, showsAll } = input;
  const [attachments, jobId] = useWatch({
    control: form.control,
    name: ['attachments', 'application.job_id'],
  });
  const [opened, setOpened] = useState<ReadonlySet<StepSlug>>(() => new Set());
  if (!opened.has(current)) setOpened(new Set(opened).add(current));
  const hasCv = attachments.some(({ type }) => type === 'CV');
  const faultless = useFaultless(form, facts, hasCv ? attachments : null, jobId);

  return useMemo(() => {
    const { detail, jobStatus, questions, atsCapabilities } = facts;
    const isIdle: Partial<Record<StepSlug, boolean>> = {
      job:
        !opened.has('job') &&
        jobId !== '' &&
        jobId === jobAtStart &&
        detail?.open === true &&
        faultless.application,
      files: !opened.has('files') && atsCapabilities !== null && hasCv && faultless.attachments,
      questions: current !== 'questions' && jobStatus === 'ready' && questions.length === 0,
    };
    return STEPS.filter(({ slug }) => showsAll || slug === current || isIdle[slug] !== true);
  }, [facts, hasCv, jobId, opened, faultless, current, jobAtStart, showsAll]);
}

const UNKNOWN = { application: false, attachments: false };

/** Are the job and the files as the ATS wants them? Not until that was checked. */
function useFaultless(
  { getValues }: ShownStepsInput['form'],
  facts: IntakeFacts,
  attachments: IntakeValues['attachments'] | null,
  jobId: string,
) {
  const [faultless, setFaultless] = useState(UNKNOWN);
  useEffect(() => {
    let isWanted = true;
    const check = async () => {
      // Without the check every step is shown.
      const validation = await loadValidation().catch(() => null);
      if (!isWanted || validation === null) return;
      const found = validation.countIssues(['attachments', 'application'], getValues(), facts);
      setFaultless({
        attachments: found.get('attachments') === 0,
        application: found.get('application') === 0,
      });
    };
    // With neither, both steps are shown: the first screen need not wait for the check.
    if (attachments !== null || jobId !== '') void check();
    return () => {
      isWanted = false;
    };
  }, [getValues, facts, attachments, jobId]);
  return faultless;
}
