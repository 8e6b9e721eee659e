/** react-hook-form's tree of errors as a list in the order of the form. */
import type { FieldError, FieldErrors } from 'react-hook-form';
import type { IntakeValues } from '../values.ts';

/** What is shown as wrong at one path of the form; `message` is an encoded issue or a sentence. */
export interface FieldIssue {
  path: string;
  message: string;
  /** `refused` when an earlier sending was turned down for it. */
  type: string;
}

/** The list that several things can be wrong with at once: kinds, numbers and sizes of its files. */
const CHECKED_LIST = 'attachments';

/**
 * Every error with its path. Those of a list itself come before those of its rows; of several at
 * one field the first is told.
 */
export function listFieldIssues(errors: FieldErrors<IntakeValues>): FieldIssue[] {
  const found: FieldIssue[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null || node instanceof Node) return;
    const type = 'type' in node ? `${node.type}` : '';
    for (const message of messagesOf(node, path)) found.push({ path, message, type });
    for (const [key, child] of Object.entries(node)) {
      if (key === 'ref' || key === 'types') continue;
      walk(child, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(errors, '');
  return found;
}

/** None for a branch. Errors that were set by hand have one message. */
function messagesOf({ message, types }: Partial<FieldError>, path: string): string[] {
  if (typeof message !== 'string') return [];
  if (path !== CHECKED_LIST || types === undefined) return [message];
  return Object.values(types)
    .flat()
    .filter((each) => typeof each === 'string');
}
