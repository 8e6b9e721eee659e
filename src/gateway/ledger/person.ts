/** Who signed in before, as the ledger keeps it for all gateways. */
import * as z from 'zod';
import { ROLES } from '../../contract/access.ts';
import { readable } from '../../kombo/values/tolerant.ts';

/** What is kept of a person: no e-mail address. */
export const Person = z.object({
  actor_id: z.string(),
  name: z.string(),
  roles: readable(z.enum(ROLES)),
});
export type Person = z.infer<typeof Person>;

/** So many are listed, by name. */
export const MAX_PEOPLE = 500;

const Row = Person.extend({
  roles: z.string().transform((text) => Person.shape.roles.parse(JSON.parse(text))),
});

/** Reads the row of either backend, whose roles are JSON. @throws ZodError when it is none of ours */
export const toPerson = (row: unknown): Person => Row.parse(row);
