/** The figures of what was sent; they load with their page. */
import { queryOptions } from '@tanstack/react-query';
import { routes } from '../../contract/routes.ts';
import { request } from './request.ts';

const figures = async () => (await import('../../contract/figures.ts')).Figures;

/** While they are seen, the day may end and another browser may send. Milliseconds. */
const EVERY_MS = 60_000;

/** The time zone here, by its IANA name; the gateway takes UTC for what it does not know. */
export const timeZoneHere = (): string =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** Each throws as `request`. */
export const figuresApi = {
  now: () =>
    queryOptions({
      queryKey: ['figures', timeZoneHere()],
      queryFn: ({ queryKey: [, time_zone], signal }) =>
        request(routes.figures(), figures, { query: { time_zone }, signal }),
      refetchInterval: EVERY_MS,
      refetchOnWindowFocus: true,
    }),

  /** The same to be saved, which is written down. */
  toSave: () => request(routes.figuresExport(), figures, { query: { time_zone: timeZoneHere() } }),
};
