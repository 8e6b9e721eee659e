import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '../../../contract/session.ts';
import { queries } from '../../api/queries.ts';
import { MAX_FILE_BYTES } from '../check/check-file.ts';
import { roomFor } from '../check/request-room.ts';

/** How much all files together may have to fit into a request, in bytes. */
export function useFileRoom(): number {
  const { data: session } = useQuery(queries.session());
  return roomIn(session);
}

/** The same for whoever needs it only once a file comes: it follows nothing until then. */
export function useFileRoomLater(): () => number {
  const client = useQueryClient();
  return () => roomIn(client.getQueryData(queries.session().queryKey));
}

function roomIn(session: Session | undefined): number {
  return session ? roomFor(session.limits.max_body_bytes) : MAX_FILE_BYTES;
}
