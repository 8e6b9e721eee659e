import { useQuery } from '@tanstack/react-query';
import { DRAFT_AGE_DAYS } from '../../../contract/draft-age.ts';
import { queries } from '../../api/queries.ts';

/** For how many days a draft that nobody touches is kept. */
export function useDraftAge(): number {
  const { data: session } = useQuery(queries.session());
  return session?.draft_age_days ?? DRAFT_AGE_DAYS;
}
