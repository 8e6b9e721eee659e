import { describe, expect, test } from 'vitest';
import { acceptsType, extensionOf } from './accepted-types.ts';

const pdf = { name: 'cv.PDF', content_type: 'application/pdf' };

describe('a list of accepted types takes a file', () => {
  test.each([
    ['when nothing is known', null],
    ['when it is empty', []],
    ['by a wildcard', ['*/*']],
    ['by its type', ['text/plain', 'application/pdf']],
    ['by its type in capital letters', [' Application/PDF ']],
    ['by its group', ['application/*']],
    ['by its extension', ['.pdf']],
    ['by its extension without the dot', ['pdf']],
  ])('%s', (_name, accepted) => {
    expect(acceptsType(accepted, pdf)).toBe(true);
  });

  test('whose type carries parameters', () => {
    const text = { name: 'cv.txt', content_type: 'text/plain; charset=utf-8' };
    expect(acceptsType(['text/plain'], text)).toBe(true);
  });
});

test.each([[['image/*']], [['text/plain']], [['.docx']], [['app']], [['application/pd']]])(
  'the list %j does not take a PDF',
  (accepted) => {
    expect(acceptsType(accepted, pdf)).toBe(false);
  },
);

test.each([
  ['cv.tar.GZ', 'gz'],
  ['cv', ''],
  ['folder.d/cv', ''],
  ['cv.', ''],
])('the extension of %s is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
