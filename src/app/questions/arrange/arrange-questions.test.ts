import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQuestion } from '../../../questions/a-question.ts';
import { arrangeQuestions, isAsked, MAX_UNGROUPED } from './arrange-questions.ts';

const text = (id: string, rest = {}) => aQuestion({ type: 'TEXT' }, { id, title: id, ...rest });
const heading = (id: string) => aQuestion({ type: 'INFORMATION' }, { id, title: `About ${id}` });
const many = (count: number, prefix = 'q') =>
  Array.from({ length: count }, (_, index) => text(`${prefix}${index}`));

test('every question stands in exactly one place, in its order', () => {
  const kinds = fc.constantFrom('text', 'heading', 'EEO', 'DEMOGRAPHIC');
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 80 }), (drawn) => {
      const questions = drawn.map((kind, index) => {
        if (kind === 'heading') return heading(`${index}`);
        return text(`${index}`, kind === 'text' ? {} : { category: kind });
      });
      const { groups, apart } = arrangeQuestions(questions);
      const seen = [
        ...groups.flatMap(({ heading, part, placed }) => [
          ...(heading && (part?.number ?? 1) === 1 ? [heading.id] : []),
          ...placed.map(({ question }) => question.id),
        ]),
        ...apart.flatMap(({ placed }) => placed.map(({ question }) => question.id)),
      ];
      const ordinary = questions.filter(({ category }) => category === null);
      expect(seen.slice(0, ordinary.length)).toEqual(ordinary.map(({ id }) => id));
      expect([...seen].sort()).toEqual(questions.map(({ id }) => id).sort());
    }),
  );
});

test('the index of a question is its place among all questions', () => {
  const questions = [text('a', { category: 'EEO' }), text('b')];
  const { groups, apart } = arrangeQuestions(questions);
  expect(groups[0]?.placed[0]?.index).toBe(1);
  expect(apart[0]?.placed[0]?.index).toBe(0);
});

test('a dozen questions are one part; more are cut into parts of about equal size', () => {
  expect(arrangeQuestions(many(MAX_UNGROUPED)).groups).toHaveLength(1);
  const sizes = arrangeQuestions(many(40)).groups.map(({ placed }) => placed.length);
  expect(sizes).toEqual([14, 14, 12]);
});

test('texts with a title open the parts of a long form and name them', () => {
  const questions = [heading('a'), ...many(9, 'a'), heading('b'), ...many(9, 'b')];
  const { groups } = arrangeQuestions(questions);
  expect(groups.map((group) => group.heading?.id)).toEqual(['a', 'b']);
});

test('a text soon after another stays in the same part', () => {
  const questions = [heading('a'), text('a1'), heading('b'), ...many(15, 'b')];
  const { groups } = arrangeQuestions(questions);
  expect(new Set(groups.map((group) => group.heading?.id))).toEqual(new Set(['a']));
});

test('texts and unanswerable formats do not count as asked', () => {
  const unknown = aQuestion({ type: 'UNKNOWN' }, { id: 'u' });
  const asked = [heading('h'), unknown, text('t')].filter((question) =>
    isAsked({ question, index: 0 }),
  );
  expect(asked.map(({ id }) => id)).toEqual(['t']);
});
