/** A draft for tests. */
import { type Draft, emptyDraft } from './draft.ts';

export function aDraft(change: Partial<Draft> = {}): Draft {
  const draft = emptyDraft('d1', 'workday:1', '', '2026-11-23T14:00:00Z');
  const { candidate } = draft.values;
  const named = { ...candidate, first_name: 'Frank', last_name: 'Doe' };
  return { ...draft, values: { ...draft.values, candidate: named }, ...change };
}
