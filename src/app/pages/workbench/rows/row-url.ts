import { pageUrl } from '../../../form/page-urls.ts';
import { STEPS, stepOf } from '../../../form/step-order.ts';
import type { Row } from './use-rows.ts';

/** Where a row is worked on: at its first gap, at the review when ready, or its submission's page. */
export function rowUrl({ id, issues, draft, state }: Row): string {
  if (draft === null) return pageUrl.submission(id);
  const [first] = issues;
  if (first !== undefined) return pageUrl.draft(id, stepOf(first.path)?.slug ?? 'review');
  if (state === 'ready') return pageUrl.draft(id, 'review');
  const step = STEPS.find(({ slug }) => slug === draft.step)?.slug ?? 'candidate';
  return pageUrl.draft(id, state === 'unseen' ? 'candidate' : step);
}
