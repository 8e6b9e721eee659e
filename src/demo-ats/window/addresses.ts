/** Addresses of the ATS window. Ids are encoded here and nowhere else. */
import type { WireCandidate } from '../wire/wire-candidate.ts';

const segment = encodeURIComponent;

/** Paths from the root of the demo ATS. */
export const windowPaths = {
  people: (integrationId: string) => `/ats/${segment(integrationId)}`,
  person: (integrationId: string, personId: string) =>
    `/ats/${segment(integrationId)}/people/${segment(personId)}`,
  file: (integrationId: string, personId: string, place: number) =>
    `/ats/${segment(integrationId)}/people/${segment(personId)}/files/${place}`,
  events: () => '/ats/events',
  reset: () => '/ats/reset',
};

/**
 * The person with `remote_url` leading to her page in the window at `origin`, and that of each
 * application to its place there. Without an origin nobody listens, and nothing is changed.
 */
export function addressed(
  origin: string | null,
  integrationId: string,
  candidate: WireCandidate,
): WireCandidate {
  if (origin === null) return candidate;
  const remote_url = origin + windowPaths.person(integrationId, candidate.id);
  const applications = candidate.applications.map((application) => ({
    ...application,
    remote_url: `${remote_url}#${application.remote_id}`,
  }));
  return { ...candidate, remote_url, applications };
}
