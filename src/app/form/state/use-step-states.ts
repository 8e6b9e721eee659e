/** How far each step is, for the list of steps and the action bar. */
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { whenIdle } from '../../platform/when-idle.ts';
import { type Intake, useIntake } from '../intake-context.ts';
import { STEPS, type Step, stepOf } from '../step-order.ts';
import type { Section } from '../validate/intake-schema.ts';
import { listFieldIssues } from '../validate/list-field-issues.ts';
import { loadValidation } from '../validate/resolver.ts';
import type { IntakeValues } from '../values.ts';
import { followPauses } from './form-changes.ts';

/** How far a step is, by the slug of its address. */
export interface StepState {
  slug: string;
  /** How many fields still need something before sending; nobody is told off for them yet. */
  open: number;
  /** How many errors are shown in it now. */
  shown: number;
  done: boolean;
}

/** Counting waits this long for a pause in typing, in milliseconds. */
const PAUSE_MS = 800;
/** What else changes is counted when the page rests, however busy it is after so long. Milliseconds. */
const COUNTED_WITHIN_MS = 2_000;
/** The paths of a change that may concern everything. */
const EVERYTHING: ReadonlySet<undefined> = new Set([undefined]);

type Counts = ReadonlyMap<Section, number>;

/** The states of all steps. Counted when typing pauses, never on the way of a keystroke. */
export function useStepStates(): StepState[] {
  const { control, getValues } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const intake = useIntake();
  /** How many fields of each section still need something; null until they are counted. */
  const [open, setOpen] = useState<Counts | null>(null);
  const counted = useRef(open);

  useEffect(() => {
    let current = true;
    const count = async (changed: ReadonlySet<string | undefined>) => {
      // Without the check the list of steps shows no counts; leaving a step will say why.
      const validation = await loadValidation().catch(() => null);
      if (!current || validation === null) return;
      const { SECTIONS, countIssues } = validation;
      const sections = SECTIONS.filter((section) => concerns(changed, section));
      const last = counted.current;
      const next = new Map([...(last ?? []), ...countIssues(sections, getValues(), intake)]);
      if (last !== null && isSameCounts(last, next)) return;
      counted.current = next;
      setOpen(next);
    };
    whenIdle(() => void count(EVERYTHING), COUNTED_WITHIN_MS);
    const unfollow = followPauses(control, PAUSE_MS, count);
    return () => {
      current = false;
      unfollow();
    };
  }, [control, getValues, intake]);

  const shown = listFieldIssues(errors);
  return STEPS.map((step) => {
    const isIn = ({ path }: { path: string }) => stepOf(path) === step;
    const openCount = step.owns.reduce((sum, section) => sum + (open?.get(section) ?? 0), 0);
    const known = isKnown(step, intake);
    return {
      slug: step.slug,
      open: openCount,
      shown: shown.filter(isIn).length,
      done: open !== null && openCount === 0 && known && step.owns.length > 0,
    };
  });
}

/** Is it known what the step needs? Without the job's questions or the ATS's rules nothing is done. */
function isKnown({ slug }: Step, { jobStatus, atsCapabilities }: Intake): boolean {
  if (slug === 'questions') return jobStatus === 'ready';
  return slug !== 'files' || atsCapabilities !== null;
}

/** A change without a path may concern every section. */
function concerns(changed: ReadonlySet<string | undefined>, section: Section): boolean {
  return [...changed].some((path) => path === undefined || path.split('.')[0] === section);
}

function isSameCounts(a: Counts, b: Counts): boolean {
  return a.size === b.size && [...b].every(([section, count]) => a.get(section) === count);
}
