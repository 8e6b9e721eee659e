/**
 * What Kombo passes on to each tool under `remote_fields`, by the tool's slug: the wire's names, not the
 * SDK's. Source: Kombo's OpenAPI of 2026-05 and its SDKs up to 1.3.5; tools that are not here take nothing.
 */

/** `open`: whatever the tool itself knows, by names of its own; `value`: one value. */
type Part = 'open' | 'value' | { readonly [name: string]: Part };

const TAKEN: Readonly<Record<string, Part>> = {
  successfactors: {
    Candidate: 'open',
    JobApplication: 'open',
    copyJobApplicationAttachments: 'value',
    update_existing_candidate: 'value',
  },
  // Kombo: only what is listed works.
  workday: {
    Candidate_Data: {
      Name_Detail_Data: 'open',
      Language_Reference: 'open',
      Job_Application_Data: 'open',
      Contact_Data: 'open',
      Worker_Reference: 'open',
    },
    Override_Source_Reference_WID: 'value',
  },
  smartrecruiters: {
    candidate: 'open',
    consent_decisions: {
      SINGLE: 'value',
      SMART_RECRUIT: 'value',
      SMART_CRM: 'value',
      SMART_MESSAGE_SMS: 'value',
      SMART_MESSAGE_WHATSAPP: 'value',
    },
    candidate_with_questions: 'open',
    candidate_without_questions: 'open',
  },
  greenhouse: {
    candidate: 'open',
    application: 'open',
    post_headers: { 'On-Behalf-Of': 'value' },
  },
  greenhousev3: { candidate: 'open', application: 'open' },
  personio: { application: 'open' },
  talentsoft: { applicant: 'open', application: 'open' },
  teamtailor: { candidate: 'open', application: { attributes: 'open' } },
  workable: { candidate: 'open', on_behalf_of_user_remote_id: 'value' },
  bullhorn: { candidate: 'open', job_submission: 'open', existing_candidate_remote_id: 'value' },
  dvinci: { application: 'open', candidate: 'open' },
  recruitee: { candidate: { cover_letter_text: 'value' } },
  hrworks: { jobApplication: 'open' },
  jobylon: { application: { message: 'value' } },
  avature: { workflow: { step: { id: 'value' } } },
  piloga: { candidate: { street: 'value', geburtsdatum: 'value' } },
  covetorest: { candidate: { mandant: 'value', status: 'value', aktiv: 'value' } },
  lever: { candidate: 'open' },
  zohorecruit: { candidate: 'open' },
  guidecom: { candidate: 'open' },
  rexx: { candidate: 'open' },
  pinpoint: { candidate: 'open' },
  talentadore: { applications: 'open' },
  umantis: { person: 'open' },
};

/** Names that JavaScript or the form keeps for itself: no value can stand under them. */
const RESERVED = new Set(['__proto__', 'prototype', 'constructor', 'ref', 'types', 'root']);

const NAME = /^[A-Za-z_][\w-]{0,99}$/;

/** The most names in a path, the tool's included. */
const MAX_NAMES = 8;

/** The slug of the tool that an integration's id begins with: `workday` of `workday:5x…`. */
export function toolOf(integrationId: string): string {
  return integrationId.split(':')[0] ?? '';
}

/**
 * Why Kombo does not pass on what stands at `path` below `remote_fields` to this tool, such as
 * `successfactors.Candidate.custNationality`: the end of a sentence about the path; null when it does.
 */
export function whyNotPassedOn(path: string, tool: string): string | null {
  const [root = '', ...names] = path.split('.');
  if (root !== tool) return `must begin with "${tool}.", the tool of this integration`;
  const taken = Object.hasOwn(TAKEN, tool) ? TAKEN[tool] : undefined;
  if (taken === undefined) return `cannot be used: Kombo passes nothing on to ${tool}`;
  if (names.length >= MAX_NAMES) return `is too deep: it may have ${MAX_NAMES} names at most`;
  const odd = names.find((name) => !NAME.test(name));
  if (odd !== undefined) {
    return `has "${odd}" in it: names are letters, digits, _ and -, with dots between them`;
  }
  const reserved = names.find((name) => RESERVED.has(name));
  if (reserved !== undefined) return `has "${reserved}" in it, a name that no form can hold`;
  return whyNotTaken(taken, tool, names);
}

function whyNotTaken(part: Part, at: string, names: readonly string[]): string | null {
  const [name, ...rest] = names;
  if (part === 'value') {
    return name === undefined ? null : `must end with ${at}, which is one value`;
  }
  if (part === 'open') {
    return name === undefined ? `must go on to one field, such as ${at}.someField` : null;
  }
  const known = name !== undefined && Object.hasOwn(part, name) ? part[name] : undefined;
  if (known === undefined) return `must go on from ${at} with ${alternatives(Object.keys(part))}`;
  return whyNotTaken(known, `${at}.${name}`, rest);
}

function alternatives(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`;
}

/**
 * Where a tool most likely takes the field that it calls `name`: where that very name is listed, else in
 * the open part that `hint` names ("candidate" of "required for candidate entity"), else in the first open
 * one. Null where nothing of that name is passed on.
 */
export function likelyPath(tool: string, name: string, hint: string): string | null {
  const taken = Object.hasOwn(TAKEN, tool) ? TAKEN[tool] : undefined;
  if (taken === undefined) return null;
  const listed = pathsIn(taken, tool);
  const own = listed.find(({ path, part }) => part === 'value' && path.endsWith(`.${name}`));
  const open = listed.filter(({ part }) => part === 'open');
  const hinted = open.find(({ path }) => path.toLowerCase().endsWith(`.${hint.toLowerCase()}`));
  const inside = (hinted ?? open[0])?.path;
  const path = own?.path ?? (inside === undefined ? null : `${inside}.${name}`);
  return path !== null && whyNotPassedOn(path, tool) === null ? path : null;
}

function pathsIn(part: Part, path: string): { path: string; part: 'open' | 'value' }[] {
  if (typeof part === 'string') return [{ path, part }];
  return Object.entries(part).flatMap(([name, inner]) => pathsIn(inner, `${path}.${name}`));
}
