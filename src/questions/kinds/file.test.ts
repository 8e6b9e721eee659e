import { describe, expect, test } from 'vitest';
import { check, control, formatted, issuesOf, MISSING, sent } from './entries.fixture.ts';

describe('FILE', () => {
  const file = (rest: object = {}) => ({ type: 'FILE', ...rest });
  const entry = { id: 'f', name: 'cv.pdf', content_type: 'application/pdf', size: 4 };
  const answer = { name: 'cv.pdf', content_type: 'application/pdf', data: 'SGk2Nw==' };

  test('tells its control the limits that are given, and no others', () => {
    expect(control(file())).toEqual({ name: 'file', acceptedMimeTypes: null, maxBytes: null });
    expect(
      control(file({ accepted_mime_types: ['application/pdf'], max_file_size_bytes: 5 })),
    ).toEqual({ name: 'file', acceptedMimeTypes: ['application/pdf'], maxBytes: 5 });
    expect(control(file({ accepted_mime_types: 'pdf', max_file_size_bytes: 0 }))).toEqual({
      name: 'file',
      acceptedMimeTypes: null,
      maxBytes: null,
    });
  });

  test('is one file, or unanswered', () => {
    expect(check(file(), entry)).toEqual(sent(entry));
    expect(check(file(), null)).toBe(MISSING);
    expect(issuesOf(file(), answer)).toEqual([]);
  });

  test('keeps to its size, in bytes of the file and not of its base64', () => {
    const limited = file({ max_file_size_bytes: 4 });
    expect(check(limited, entry)).toEqual(sent(entry));
    expect(issuesOf(limited, answer)).toEqual([]);
    expect(check(limited, { ...entry, size: 5 })).toEqual(['file_too_large max=4']);
    expect(issuesOf(limited, { ...answer, data: 'SGk2Nzg=' })).toEqual(['file_too_large max=4']);
  });

  test('keeps to its types, and is never empty', () => {
    const images = file({ accepted_mime_types: ['image/*'] });
    expect(check(images, entry)).toEqual(['file_type']);
    expect(issuesOf(images, answer)).toEqual(['file_type']);
    expect(check(file(), { ...entry, size: 0 })).toEqual(['file_empty']);
  });

  test('follows the rules of attachments, but has no type', () => {
    expect(issuesOf(file(), { ...answer, type: 'CV' })).toEqual(['unknown_key']);
    expect(issuesOf(file(), { ...answer, data: undefined })).toEqual(['data data_or_url']);
    expect(issuesOf(file(), { ...answer, name: 'cv' })).toEqual(['name file_name']);
  });

  test('is reviewed by name and size', () => {
    expect(formatted(file(), entry)).toBe('cv.pdf (4 B)');
    expect(formatted(file(), null)).toBeNull();
  });
});
