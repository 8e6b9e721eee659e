import { describe, expect, test } from 'vitest';
import { ActionRules } from '../kombo/integration.ts';
import samples from '../kombo/samples.golden.json' with { type: 'json' };
import { checkFiles, faultOfAmount, faultOfFile, type RuledFile } from './file-rules.ts';

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

const faults = (...[restrictions, files]: Parameters<typeof checkFiles>) =>
  checkFiles(restrictions, files).map(({ path, message }) => `${path}: ${message}`);

describe('where nothing is known', () => {
  test('every file and every total passes: advice is a notice, not a wall', () => {
    const huge = aFile({ size: 500_000_000, content_type: 'application/x-odd' });
    expect(checkFiles(null, [huge, huge])).toEqual([]);
    expect(checkFiles(restrict({}), [huge])).toEqual([]);
  });

  test('an empty file is a fault all the same', () => {
    expect(faultOfFile(null, aFile({ size: 0 }))).toBe('file_empty');
  });
});

describe('one file', () => {
  test('of a kind that the ATS does not take', () => {
    const rules = restrict({ COVER_LETTER: { is_supported: false } });
    expect(faultOfFile(rules, aFile({ type: 'COVER_LETTER' }))).toBe('file_kind_unsupported');
    expect(faultOfFile(rules, aFile())).toBeNull();
  });

  test('of a type that the ATS does not take', () => {
    const rules = restrict({
      CV: { is_supported: true, accepted_mime_types: ['application/pdf'] },
    });
    expect(faultOfFile(rules, aFile({ content_type: 'image/png' }))).toBe('file_type');
    expect(faultOfFile(rules, aFile())).toBeNull();
  });

  test('may be as large as the limit and not a byte larger', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } });
    expect(faultOfFile(rules, aFile({ size: 100 }))).toBeNull();
    expect(faultOfFile(rules, aFile({ size: 101 }))).toBe('file_too_large max=100');
  });

  test('that is only an address has no size that could be too large', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } }, 100);
    expect(checkFiles(rules, [aFile({ size: null })])).toEqual([]);
  });

  test('harms no other file', () => {
    const rules = restrict({ CV: { is_supported: true, max_file_size_bytes: 100 } });
    expect(faults(rules, [aFile(), aFile({ size: 101 }), aFile()])).toEqual([
      'attachments.1: file_too_large max=100',
    ]);
  });
});

describe('the number of files of one kind', () => {
  const rules = restrict({ CV: { is_supported: true, min_amount: 1, max_amount: 2 } });

  test('has a least and a most', () => {
    expect(faultOfAmount(rules, 'CV', [])).toBe('file_too_few min=1 type=CV');
    expect(faultOfAmount(rules, 'CV', [aFile()])).toBeNull();
    expect(faultOfAmount(rules, 'CV', [aFile(), aFile(), aFile()])).toBe(
      'file_too_many max=2 type=CV',
    );
  });

  test('counts that kind alone', () => {
    expect(faults(rules, [aFile({ type: 'OTHER' })])).toEqual([
      'attachments: file_too_few min=1 type=CV',
    ]);
  });
});

test('all files together may be as large as the total and not a byte larger', () => {
  const rules = restrict({}, 200);
  expect(checkFiles(rules, [aFile(), aFile({ type: 'OTHER' })])).toEqual([]);
  expect(faults(rules, [aFile(), aFile({ type: 'OTHER', size: 101 })])).toEqual([
    'attachments: file_total_too_large max=200',
  ]);
});

test("the sample ATS's rules take a small PDF as CV", () => {
  const { data } = samples['GET /v1/ats/actions/ats_create_candidate'];
  const rules = ActionRules.parse(data).attachment_restrictions;
  expect(rules).not.toBeNull();
  expect(checkFiles(rules, [aFile()])).toEqual([]);
});
