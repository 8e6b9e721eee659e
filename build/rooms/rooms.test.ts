import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';
import { crowdedIn, MAX_MODULES } from './crowded.ts';
import { importsOf } from './imports.ts';
import { ROOMS, roomOf, whyNotImport } from './rooms.ts';

const roomNamed = (path: string) => ROOMS[roomOf(path)]?.folder;

test('a path belongs to the innermost room around it', () => {
  expect(roomNamed('cv/read/document/pdf.ts')).toBe('cv/read');
  expect(roomNamed('cv/session/cv-store.ts')).toBe('cv');
  expect(roomNamed('files/ui/row/FileRow.tsx')).toBe('files/ui');
  expect(roomNamed('formula/x.ts')).toBeUndefined();
});

test('a room imports from itself and from rooms below, not from those above', () => {
  expect(whyNotImport('steps/JobStep.tsx', 'fields/Field.tsx')).toBeNull();
  expect(whyNotImport('steps/JobStep.tsx', 'steps/job/JobList.tsx')).toBeNull();
  expect(whyNotImport('fields/Field.tsx', 'cv/ui/mark/CvMark.tsx')).toContain('stands below cv/ui');
});

test('a folder that nobody put in order is named, whichever side it is on', () => {
  expect(whyNotImport('odds/x.ts', 'ui/Icon.tsx')).toContain('odds/x.ts is in no room');
  expect(whyNotImport('pages/x.ts', 'odds/x.ts')).toContain('odds/x.ts is in no room');
});

test('finds imports by type, later ones, re-exports and workers with their lines', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from './b.ts';",
    "export * from './c.ts';",
    "const later = () => import('./d.ts');",
    "type E = import('./e.ts').E;",
    "new Worker(new URL('./f.ts', import.meta.url));",
    "import pkg from 'pkg'; // from './not.ts'",
  ].join('\n');
  expect(importsOf('x.ts', text)).toEqual(
    ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts'].map((specifier, index) => ({
      specifier,
      line: index + 1,
    })),
  );
});

test('a text that cannot be parsed is no text without imports', () => {
  expect(() => importsOf('x.ts', 'import {')).toThrow('x.ts');
});

test('names a circle for each module that is on one, the shortest way round', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'a']],
    ['c', ['a']],
    ['d', ['a', 'd']],
    ['e', ['d']],
  ]);
  expect(circlesIn(graph)).toEqual([['d'], ['a', 'b'], ['c', 'a', 'b']]);
  expect(circlesIn(new Map([['a', ['b']]]))).toEqual([]);
});

test('a folder with too many modules is named; its tests and the folders in it are not counted', () => {
  const modules = Array.from({ length: MAX_MODULES }, (_, index) => `app/odds/m${index}.ts`);
  const beside = ['app/odds/m0.test.ts', 'app/odds/ends/m.ts', 'app/other.ts'];
  expect(crowdedIn([...modules, ...beside])).toEqual([]);
  expect(crowdedIn([...modules, ...beside, 'app/odds/one-more.tsx'])).toEqual([
    { folder: 'app/odds', modules: MAX_MODULES + 1 },
  ]);
});
