// @vitest-environment jsdom
import { createFormControl } from 'react-hook-form';
import { expect, test } from 'vitest';
import { listFaults } from './list-faults.ts';
import { nestFaults } from './nest-faults.ts';
import { emptyValues, type IntakeValues } from './values.ts';

const file = {
  id: 'f',
  name: 'cv.pdf',
  content_type: 'application/pdf',
  size: 1,
  type: 'CV',
} as const;
const values: IntakeValues = { ...emptyValues('workday:1'), attachments: [file, file] };

test('what is wrong with a list and with its rows comes back, whichever is found first', () => {
  const ofList = { path: 'attachments', message: 'file_too_many max=1 type=CV' };
  const ofTotal = { path: 'attachments', message: 'file_total_too_large max=5' };
  const ofRow = { path: 'attachments.1', message: 'file_type' };
  for (const faults of [
    [ofRow, ofList, ofTotal],
    [ofList, ofTotal, ofRow],
  ]) {
    expect(listFaults(nestFaults(faults, values))).toMatchObject([ofList, ofTotal, ofRow]);
  }
});

test('react-hook-form keeps a fault of a list without rows when the list alone is checked', async () => {
  const empty = { ...values, attachments: [] };
  const faults = [{ path: 'attachments', message: 'file_too_few min=1 type=CV' }];
  const { trigger, getFieldState } = createFormControl<IntakeValues>({
    defaultValues: empty,
    resolver: () => ({ values: {}, errors: nestFaults(faults, empty) }),
  });
  expect(await trigger('attachments')).toBe(false);
  expect(getFieldState('attachments').invalid).toBe(true);
});

test('a field has one fault, the first', () => {
  const path = 'candidate.email_address';
  const faults = [
    { path, message: 'required' },
    { path, message: 'email' },
  ];
  expect(listFaults(nestFaults(faults, values))).toMatchObject([{ path, message: 'required' }]);
});
