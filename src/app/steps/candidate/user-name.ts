/** How a colleague from the ATS is called: by name, else by e-mail address, else by id. */
import type { AtsUser } from '../../../kombo/person.ts';

export function userName({ id, first_name, last_name, email }: AtsUser): string {
  return [first_name, last_name].filter(Boolean).join(' ') || email || id;
}
