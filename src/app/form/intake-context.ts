/** What the steps know besides the form's values: the ATS, the job and its questions. */
import { createContext, useContext } from 'react';
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

/** Filled by the entry's page; read with `useIntake`. */
export const IntakeContext = createContext<Intake | null>(null);

/** The entry that is being made; throws outside of a form. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext);
  if (intake === null) throw new Error('useIntake needs an IntakeForm above it.');
  return intake;
}
