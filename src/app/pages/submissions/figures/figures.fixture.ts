/** Figures for tests: two days, one ATS, two jobs of which one has no name. */
import type { Figures } from '../../../../contract/figures.ts';

const times = { median_ms: 2000, slow_ms: 9000 };
const all = { sent: 3, delivered: 2, refused: 1, waiting: 1, ...times };

export function someFigures(): Figures {
  return {
    time_zone: 'Europe/Berlin',
    days: [
      { day: '2026-11-27', sent: 2, delivered: 2, refused: 0 },
      { day: '2026-11-28', sent: 3, delivered: 2, refused: 1 },
    ],
    today: {
      ...all,
      by_ats: { rows: [{ integration_id: 'acme', ...all }], others: null },
      by_job: {
        rows: [
          {
            ...{ integration_id: 'acme', job: { id: 'job-1', name: '+Nurse' } },
            ...{ sent: 2, delivered: 1, refused: 1, waiting: 1, ...times },
          },
          {
            ...{ integration_id: 'acme', job: { id: 'job-2', name: null } },
            ...{ sent: 1, delivered: 1, refused: 0, waiting: 0, ...times },
          },
        ],
        others: null,
      },
    },
    recent: {
      ...{ ...all, sent: 5, delivered: 4 },
      by_ats: {
        rows: [{ integration_id: 'gone:1', ...all, sent: 5, delivered: 4 }],
        others: {
          ...{ of: 2, sent: 1, delivered: 1, refused: 0, waiting: 0 },
          ...{ median_ms: null, slow_ms: null },
        },
      },
      by_job: { rows: [], others: null },
    },
  };
}
