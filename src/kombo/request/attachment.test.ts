/** Writing: the rules of an attachment, by name. */
import { describe, test } from 'vitest';
import { accepts, type Path, refuses } from './changed-request.fixture.ts';

describe('an attachment (Kombo 2.3)', () => {
  const cv: Path = ['attachments', 0];

  test('has a type of exactly three', () => {
    for (const type of ['CV', 'COVER_LETTER', 'OTHER']) accepts([...cv, 'type'], type);
    refuses([...cv, 'type'], 'RESUME', 'attachments.0.type: choice');
  });

  test.each(['CV', 'CV.', '.pdf', 'cv.', 'cv.p/df'])('is not named %j', (name) => {
    refuses([...cv, 'name'], name, 'attachments.0.name: file_name');
  });

  test.each(['cv.pdf', 'Łucja (final) v2.DOCX', '履歴書.pdf'])('may be named %s', (name) => {
    accepts([...cv, 'name'], name);
  });

  test.each(['text/plain; charset=utf-8', 'image/svg+xml', '', 'pdf', 'a/b/c'])(
    'has no content type %j',
    (type) => refuses([...cv, 'content_type'], type, 'attachments.0.content_type: content_type'),
  );

  test('has a content type with data, perhaps one with data_url', () => {
    refuses([...cv, 'content_type'], undefined, 'attachments.0.content_type: required');
    accepts(cv, { name: 'cv.pdf', type: 'CV', data_url: 'https://example.com/cv.pdf' });
  });

  test('has exactly one of data and data_url', () => {
    refuses([...cv, 'data'], undefined, 'attachments.0.data: data_or_url');
    refuses([...cv, 'data_url'], 'https://example.com/cv', 'attachments.0.data: data_or_url');
  });

  test('has data that is base64 and not empty', () => {
    refuses([...cv, 'data'], 'data:text/plain;base64,SGk=', 'attachments.0.data: base64');
    refuses([...cv, 'data'], '', 'attachments.0.data: required');
  });
});
