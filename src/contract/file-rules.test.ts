import { describe, expect, test } from 'vitest';
import { ActionRules } from '../kombo/answers/integration.ts';
import samples from '../kombo/answers/samples.golden.json' with { type: 'json' };
import { type RuledFile, validateAmount, validateFile, validateFiles } from './file-rules.ts';

const restrict = (types: object, total_size_bytes: number | null = null) =>
  ActionRules.parse({ attachment_restrictions: { total_size_bytes, types } })
    .attachment_restrictions;

const aFile = (rest: Partial<RuledFile> = {}): RuledFile => ({
  name: 'cv.pdf',
  type: 'CV',
  content_type: 'application/pdf',
  size: 100,
  ...rest,
});

const issuesOf = (...[restrictions, files]: Parameters<typeof validateFiles>) =>
  validateFiles(restrictions, files).map(({ path, message }) => `${path}: ${message}`);

describe('where nothing is known', () => {
  test('every file and every total passes: advice is a notice, not a wall', () => {
    const huge = aFile({ size: 500_000_000, content_type: 'application/x-odd' });
    expect(validateFiles(null, [huge, huge])).toEqual([]);
    expect(validateFiles(restrict({}), [huge])).toEqual([]);
  });

  test('an empty file is an issue all the same', () => {
    expect(validateFile(null, aFile({ size: 0 }))).toBe('file_empty');
  });
});

describe('one file', () => {
  test('of a kind that the ATS does not take', () => {
    const rules = restrict({ COVER_LETTER: { is_supported: false } });
    expect(validateFile(rules, aFile({ type: 'COVER_LETTER' }))).toBe('file_kind_unsupported');
    expect(validateFile(rules, aFile())).toBeNull();
  });

  test('of a type that the ATS does not take', () => {
    const rules = restrict({
      CV: { is_supported: true, accepted_mime_types: ['application/pdf'] },
    });
    expect(validateFile(rules, aFile({ content_type: 'image/png' }))).toBe('file_type');
    expect(validateFile(rules, aFile())).toBeNull();
  });

  test('may be as large as the limit and not a byte larger', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } });
    expect(validateFile(rules, aFile({ size: 100 }))).toBeNull();
    expect(validateFile(rules, aFile({ size: 101 }))).toBe('file_too_large max=100');
  });

  test('that is only an address has no size that could be too large', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } }, 100);
    expect(validateFiles(rules, [aFile({ size: null })])).toEqual([]);
  });

  test('harms no other file', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } });
    expect(issuesOf(rules, [aFile(), aFile({ size: 101 }), aFile()])).toEqual([
      'attachments.1: file_too_large max=100',
    ]);
  });
});

describe('the number of files of one kind', () => {
  const rules = restrict({ CV: { is_supported: true, min_amount: 1, max_amount: 2 } });

  test('has a least and a most', () => {
    expect(validateAmount(rules, 'CV', [])).toBe('file_too_few min=1 type=CV');
    expect(validateAmount(rules, 'CV', [aFile()])).toBeNull();
    expect(validateAmount(rules, 'CV', [aFile(), aFile(), aFile()])).toBe(
      'file_too_many max=2 type=CV',
    );
  });

  test('counts that kind alone', () => {
    expect(issuesOf(rules, [aFile({ type: 'OTHER' })])).toEqual([
      'attachments: file_too_few min=1 type=CV',
    ]);
  });
});

test('all files together may be as large as the total and not a byte larger', () => {
  const rules = restrict({}, 200);
  expect(validateFiles(rules, [aFile(), aFile({ type: 'OTHER' })])).toEqual([]);
  expect(issuesOf(rules, [aFile(), aFile({ type: 'OTHER', size: 101 })])).toEqual([
    'attachments: file_total_too_large max=200',
  ]);
});

test("the sample ATS's rules take a small PDF as CV", () => {
  const { data } = samples['GET /v1/ats/actions/ats_create_candidate'];
  const rules = ActionRules.parse(data).attachment_restrictions;
  expect(rules).not.toBeNull();
  expect(validateFiles(rules, [aFile()])).toEqual([]);
});
