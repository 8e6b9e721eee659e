import { useQuery } from '@tanstack/react-query';
import type { Capability } from '../../contract/session.ts';
import { queries } from './queries.ts';

/**
 * May whoever is here do this, at least with what is theirs? False until it is known. Only to offer what
 * can be done: the gateway decides for itself.
 */
export function useMay(capability: Capability): boolean {
  const { data: session } = useQuery(queries.session());
  return session?.capabilities.includes(capability) === true;
}
