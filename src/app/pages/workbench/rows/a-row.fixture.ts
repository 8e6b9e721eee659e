import type { Row } from './use-rows.ts';

/** A row of the table with nothing to say, and what a test changes of it. */
export const aRow = (change: Partial<Row> & Pick<Row, 'id'>): Row => ({
  name: '',
  email: '',
  job: null,
  at: '2026-11-28T12:00:00Z',
  state: 'ready',
  issues: [],
  unseen: 0,
  twins: [],
  known: null,
  draft: null,
  view: null,
  ...change,
});
