/** The people who work with an ATS: those of its hiring teams and a few more. */
import { komboId } from '../wire/kombo-id.ts';
import type { WireTag, WireUser } from '../wire/wire-candidate.ts';

interface Name {
  first_name: string | null;
  last_name: string | null;
  email: string | null;
}

const CHANGED_AT = '2026-05-01T00:00:00.000Z';

/** One user per member of the company's team, with the ids that its jobs use; the first is the administrator. */
export function usersOf(company: string, team: Record<string, Name>): WireUser[] {
  return Object.entries(team).map(([key, name], place) =>
    aUser(company, key, name, { role: place === 0 ? 'ADMIN' : 'RECRUITER' }),
  );
}

/** Somebody who left, and an account without a name. */
export function oddUsersOf(company: string): WireUser[] {
  return [
    aUser(
      company,
      'gone',
      { first_name: 'Gone', last_name: 'Colleague', email: null },
      {
        status: 'INACTIVE',
      },
    ),
    aUser(
      company,
      'nameless',
      { first_name: null, last_name: null, email: null },
      {
        status: null,
      },
    ),
  ];
}

function aUser(
  company: string,
  key: string,
  name: Name,
  { role, status = 'ACTIVE' }: { role?: 'ADMIN' | 'RECRUITER'; status?: WireUser['status'] },
): WireUser {
  return {
    id: komboId(`user/${company}/${key}`),
    remote_id: `user-${key}`,
    ...name,
    status,
    changed_at: CHANGED_AT,
    remote_deleted_at: null,
    remote_data: null,
    system_roles:
      role === undefined
        ? []
        : [
            {
              remote_id: `role-${role.toLowerCase()}`,
              remote_label: role === 'ADMIN' ? 'Administrator' : 'Recruiter',
              scope: 'SYSTEM',
              unified_type: role,
            },
          ],
  };
}

/** Tags of a company in this order; a name may be missing. */
export function tagsOf(company: string, names: readonly (string | null)[]): WireTag[] {
  return names.map((name, place) => ({
    id: komboId(`tag/${company}/${place}`),
    remote_id: `tag-${place + 1}`,
    name,
    changed_at: CHANGED_AT,
    remote_deleted_at: null,
    remote_data: null,
  }));
}
