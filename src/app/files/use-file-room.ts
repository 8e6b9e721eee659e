import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { MAX_FILE_BYTES } from './check-file.ts';
import { roomFor } from './request-room.ts';

/** How much all files together may have to fit into a request, in bytes. */
export function useFileRoom(): number {
  const { data: session } = useQuery(queries.session());
  return session ? roomFor(session.limits.max_body_bytes) : MAX_FILE_BYTES;
}
