/** What the steps know besides the form's values: the ATS, the job and its questions. */
import { type Context, createContext, createElement, type ReactNode, useContext } from 'react';
import type { Question } from '../../questions/question.ts';
import type { UnderstoodJob } from '../api/queries.ts';
import type { FileStore } from './file-store.ts';
import type { PendingWork } from './pending-work.ts';
import type { Step, StepSlug } from './step-order.ts';
import type { IntakeFacts } from './validate/intake-schema.ts';

/** All that a step may know of the entry besides what is typed. */
export interface Intake extends IntakeFacts {
  /** The draft's id, which is the submission's id as well. */
  id: string;
  integrationId: string;
  /** Why it is not known, after asking failed. */
  atsCapabilitiesError: Error | null;
  retryAtsCapabilities(): void;
  /** The chosen job; null while none is chosen or it is loading. */
  detail: UnderstoodJob | null;
  /** Why the job could not be read, while `jobStatus` is failed. */
  jobError: Error | null;
  retryJob(): void;
  questions: readonly Question[];
  files: FileStore;
  /** Files that are looked at and CVs that are read. */
  pendingWork: PendingWork;
  /** Another tab writes this draft: everything is shown, nothing can be changed. */
  readOnly: boolean;
  /** The steps that are shown; one with nothing to do is not among them. */
  steps: readonly Step[];
  /** The summary of errors stands above the step, as long as there are any. */
  summaryShown: boolean;
  /** Opens a step of this entry, at the control of a form path where one is given. */
  goTo(step: StepSlug, path?: string): void;
}

const IntakeContext = createContext<Intake | null>(null);
const DraftIdContext = createContext<string | null>(null);
const QuestionsContext = createContext<readonly Question[] | null>(null);

function useGiven<T>(context: Context<T | null>): T {
  const given = useContext(context);
  if (given === null) throw new Error('There is no IntakeProvider above it.');
  return given;
}

/** Everything known of the entry that is being made; throws outside of an IntakeProvider. */
export const useIntake = (): Intake => useGiven(IntakeContext);

/** Its id alone. What stands in every field asks for no more: it would render with all that changes. */
export const useDraftId = (): string => useGiven(DraftIdContext);

/** The questions of its job alone, for what stands in every question. */
export const useQuestions = (): readonly Question[] => useGiven(QuestionsContext);

/** Filled by the entry's page for whatever asks below it. */
export function IntakeProvider({ intake, children }: { intake: Intake; children: ReactNode }) {
  return createElement(
    IntakeContext,
    { value: intake },
    createElement(
      DraftIdContext,
      { value: intake.id },
      createElement(QuestionsContext, { value: intake.questions }, children),
    ),
  );
}
