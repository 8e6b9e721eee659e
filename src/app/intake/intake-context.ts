/** What the steps know besides the form's values: the ATS, the job and its questions. */
import { createContext, useContext } from 'react';
import type { IntegrationForm } from '../../contract/ats.ts';
import type { Question } from '../../questions/question.ts';
import type { UnderstoodJob } from '../api/queries.ts';
import type { FileStore } from '../files/file-store.ts';
import type { IntakeFacts } from './intake-schema.ts';
import type { WorkInHand } from './work-in-hand.ts';

export interface Intake extends IntakeFacts {
  /** The draft's id, which is the submission's id as well. */
  id: string;
  integrationId: string;
  /** Why it is not known, after asking failed. */
  formError: Error | null;
  retryForm(): void;
  /** The chosen job; null while none is chosen or it is loading. */
  detail: UnderstoodJob | null;
  /** Why the job could not be read, while `jobStatus` is failed. */
  jobError: Error | null;
  retryJob(): void;
  questions: readonly Question[];
  files: FileStore;
  /** Files that are looked at and CVs that are read. */
  inHand: WorkInHand;
  /** Another tab writes this draft: everything is shown, nothing can be changed. */
  readOnly: boolean;
  /** The summary of errors stands above the step, as long as there are any. */
  summaryShown: boolean;
  goTo(step: string, path?: string): void;
}

export const IntakeContext = createContext<Intake | null>(null);

/** The entry that is being made; throws outside of a form. */
export function useIntake(): Intake {
  const intake = useContext(IntakeContext);
  if (intake === null) throw new Error('useIntake needs an IntakeForm above it.');
  return intake;
}

/** Does this ATS store the field? Fields that nobody spoke of are offered. */
export function takesField(form: IntegrationForm | null, path: string): boolean {
  return form?.fields[path] ?? true;
}
