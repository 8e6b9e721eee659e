/**
 * A job as the gateway keeps it. Of thousands of jobs a search needs a few short texts; stages and
 * questions are needed for the one that is chosen, so they are kept packed.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type * as z from 'zod';
import { type JobSummary, OfferedJob } from '../../contract/ats.ts';
import { acceptsCandidates, HiringTeamMember, Job } from '../../kombo/answers/job.ts';
import { readable } from '../../kombo/values/tolerant.ts';
import { wordsOf } from '../../text/search.ts';
import { readJson } from '../ats/client.ts';
import { placeWords } from './place-words.ts';

/** What the gateway uses of a job: what an entry needs, and who may see the job. */
export const UsedJob = OfferedJob.extend({
  remote_created_at: Job.shape.remote_created_at,
  hiring_team: readable(HiringTeamMember.pick({ id: true, email: true })),
});
export type UsedJob = z.infer<typeof UsedJob>;

/** A job as the ATS sent it, a JSON text or what was read of one; null when it is none. */
export function readJob(raw: unknown): UsedJob | null {
  const value = typeof raw === 'string' ? readJson(raw) : raw;
  return UsedJob.safeParse(value).data ?? null;
}

type Part = 'stages' | 'screening_questions' | 'hiring_team';
type Rest = Omit<UsedJob, Part>;

/** One job of the list: about 2 kB for a job of 11 kB. */
export interface KeptJob {
  rest: Rest;
  questionCount: number;
  /** What a search looks through, folded. */
  haystack: string;
  /** When it was opened, in milliseconds since 1970; 0 when nobody knows. */
  opened: number;
  /** When the request began that brought it, in milliseconds since 1970. */
  at: number;
  /** E-mail addresses of the hiring team, in small letters. */
  team: readonly string[];
  /** `Part`s as deflated JSON. */
  packed: Uint8Array;
}

/** Keeps what was read at `at`. */
export function keepJob(job: UsedJob, at: number): KeptJob {
  const { stages, screening_questions, hiring_team, ...rest } = job;
  const { name, job_code, department, location } = rest;
  const parts: Pick<UsedJob, Part> = { stages, screening_questions, hiring_team };
  const words = [name, job_code, department, ...placeWords(location)];
  return {
    rest,
    questionCount: screening_questions.length,
    haystack: wordsOf(words.filter((word) => word !== null).join(' ')).join(' '),
    opened: Date.parse(rest.opened_at ?? rest.remote_created_at ?? '') || 0,
    at,
    team: teamOf(job),
    // A copy: what zlib returns is the beginning of a block of 16 KiB.
    packed: new Uint8Array(deflateRawSync(JSON.stringify(parts), { level: 1 })),
  };
}

/** The e-mail addresses of those who hire for a job, in small letters. */
export function teamOf({ hiring_team }: Pick<UsedJob, 'hiring_team'>): string[] {
  return hiring_team.flatMap(({ email }) => email?.trim().toLowerCase() || []);
}

/** The job as it was read. */
export function unpackJob({ rest, packed }: KeptJob): UsedJob {
  const parts: Pick<UsedJob, Part> = JSON.parse(inflateRawSync(packed).toString('utf8'));
  return { ...rest, ...parts };
}

/** The job without what is not for the browser. */
export function offeredJob({ hiring_team, remote_created_at, ...offered }: UsedJob): OfferedJob {
  return offered;
}

/** Kombo: an unlisted job is for those who have its link. */
export function isListed({ rest }: KeptJob): boolean {
  return acceptsCandidates(rest) && rest.visibility !== 'UNLISTED';
}

/** What it takes to recognise the job in a list. */
export function summaryOf({ rest, questionCount }: KeptJob): JobSummary {
  const { id, name, job_code, department, location, employment_type } = rest;
  const { remote_work_status, status, visibility, opened_at } = rest;
  return {
    id,
    name,
    job_code,
    department,
    location,
    employment_type,
    remote_work_status,
    status,
    visibility,
    opened_at,
    question_count: questionCount,
  };
}

/** Where a job stands in the list: newest first, then by id. */
export interface Position {
  opened: number;
  id: string;
}

/** The place of a job in the list. */
export function positionOf({ opened, rest }: KeptJob): Position {
  return { opened, id: rest.id };
}

/** Negative when `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  return b.opened - a.opened || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}
