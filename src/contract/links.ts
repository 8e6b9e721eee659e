/** Links for people without an account: each is for one job, ends by itself and can be revoked. */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';

/** How long a link works when nothing else is said, and at most. Days. */
export const LINK_DAYS = 7;
const MAX_LINK_DAYS = 90;
/** So many candidates can be sent by one link when nothing else is said, and at most. */
export const LINK_USES = 1;
export const MAX_LINK_USES = 500;
/** Characters. */
export const MAX_LINK_NAME = 100;

/** Why a link works no more, as the `code` of the problem that says so. */
export const LINK_ENDS = ['link_revoked', 'link_expired', 'link_used_up'] as const;
export type LinkEnd = (typeof LINK_ENDS)[number];

const Id = z.string().min(1).max(200);

/** What a link is made of. */
export const NewLink = z.strictObject({
  integration_id: Id,
  job_id: Id,
  /** Whom it is for, in the words of whoever makes it. Shown in lists, never to whoever holds it. */
  name: z.string().trim().min(1).max(MAX_LINK_NAME),
  expires_in_days: z.int().min(1).max(MAX_LINK_DAYS).default(LINK_DAYS),
  max_uses: z.int().min(1).max(MAX_LINK_USES).default(LINK_USES),
});
export type NewLink = z.infer<typeof NewLink>;

/** A link as a list shows it. The token is not in it: nobody can read it a second time. */
export const Link = z.object({
  id: z.uuid(),
  integration_id: z.string(),
  job: z.object({ id: z.string(), name: z.string().nullable() }),
  name: z.string(),
  max_uses: z.int(),
  uses: z.int(),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  revoked_at: z.iso.datetime().nullable(),
  last_used_at: z.iso.datetime().nullable(),
});
export type Link = z.infer<typeof Link>;

/** The newest links, as many as are shown. */
export const LinkList = z.object({ results: z.array(Link) });
export type LinkList = z.infer<typeof LinkList>;

/** A new link with its token, which is told this once and stands in the fragment of its address. */
export const MadeLink = z.object({ link: Link, token: z.string() });
export type MadeLink = z.infer<typeof MadeLink>;

/**
 * What whoever was invited holds. `holder` is the tab's own secret: who exchanges a link again with the
 * same one, after the session has ended, is the same person and sees what he sent.
 */
export const InvitationToken = z.strictObject({
  token: z.string().min(1).max(100),
  holder: z
    .string()
    .regex(/^[\da-f]{32}$/)
    .optional(),
});

/** What it is exchanged for, beside a cookie: the job that one may send for, and the link it came by. */
export const Invited = z.object({
  link_id: z.string(),
  integration_id: z.string(),
  job_id: z.string(),
  /** It is for one candidate, and so for one person's device. */
  single_use: z.boolean().default(false),
});
export type Invited = z.infer<typeof Invited>;
