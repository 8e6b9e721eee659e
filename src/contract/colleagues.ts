/** Handing a receipt over to a colleague. */
import * as z from 'zod';
import { MAX_ID_LENGTH } from '../kombo/values/bounds.ts';

/** Somebody who signed in before; the id is Intake's own and tells nothing of the person. */
export const Colleague = z.object({ id: z.string(), name: z.string() });
export type Colleague = z.infer<typeof Colleague>;

/** Those to whom a receipt can be handed over, by name; whoever asks is not among them. */
export const ColleagueList = z.object({ results: z.array(Colleague) });
export type ColleagueList = z.infer<typeof ColleagueList>;

/** To whom. */
export const HandOver = z.strictObject({ actor_id: z.string().min(1).max(MAX_ID_LENGTH) });
