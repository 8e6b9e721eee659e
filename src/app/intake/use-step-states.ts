/** How far each step is, for the list of steps and the action bar. */
import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useIntake } from './intake-context.ts';
import { listFaults } from './list-faults.ts';
import { loadCheck } from './resolver.ts';
import { STEPS, stepOf } from './steps.ts';
import type { IntakeValues } from './values.ts';

export interface StepState {
  slug: string;
  /** How many fields still need something before sending; nobody is told off for them yet. */
  open: number;
  /** How many faults are shown in it now. */
  shown: number;
  done: boolean;
}

/** Counting waits this long for a pause in typing, in milliseconds. */
const PAUSE_MS = 800;

/** The states of all steps. Counted when typing pauses, never on the way of a keystroke. */
export function useStepStates(): StepState[] {
  const { control, getValues, subscribe } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const intake = useIntake();
  const [open, setOpen] = useState<{ path: string }[] | null>(null);

  useEffect(() => {
    let current = true;
    const count = () => {
      const show = ({ faultsOf }: Awaited<ReturnType<typeof loadCheck>>) => {
        if (current) setOpen(faultsOf(getValues(), intake));
      };
      // Without the check the list of steps shows no counts; leaving a step will say why.
      loadCheck().then(show, () => {});
    };
    let timer = setTimeout(count, 0);
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(count, PAUSE_MS);
      },
    });
    return () => {
      current = false;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [subscribe, getValues, intake]);

  const shown = listFaults(errors);
  return STEPS.map((step) => {
    const isIn = ({ path }: { path: string }) => stepOf(path) === step;
    const openCount = open?.filter(isIn).length ?? 0;
    const known = step.slug !== 'questions' || intake.jobStatus === 'ready';
    return {
      slug: step.slug,
      open: openCount,
      shown: shown.filter(isIn).length,
      done: open !== null && openCount === 0 && known && step.owns.length > 0,
    };
  });
}
