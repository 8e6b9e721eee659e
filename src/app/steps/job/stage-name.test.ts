import { expect, test } from 'vitest';
import { stageNames } from './stage-name.ts';

const t = (id: string, values: object = {}) => [id, ...Object.values(values)].join(' ');

test('stages are told apart by their names, never by their ids', () => {
  const stages = [
    { id: 'a', name: 'Phone screen' },
    { id: 'b', name: null },
    { id: 'c', name: ' ' },
    { id: 'd', name: 'Phone screen' },
  ];
  expect([...stageNames(t, stages).values()]).toEqual([
    'Phone screen',
    'application.stage_id.unnamed',
    'question.sameOption application.stage_id.unnamed 2',
    'question.sameOption Phone screen 2',
  ]);
});
