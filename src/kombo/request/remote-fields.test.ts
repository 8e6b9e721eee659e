import { expect, test } from 'vitest';
import { likelyPath, toolOf, whyNotPassedOn } from './remote-fields.ts';

test('the tool is what the id of an integration begins with', () => {
  expect(toolOf('workday:5x')).toBe('workday');
  expect(toolOf('workday')).toBe('workday');
});

test.each([
  'successfactors.Candidate.custNationality',
  'successfactors.copyJobApplicationAttachments',
  'workday.Candidate_Data.Contact_Data.Phone.Extension',
  'workday.Override_Source_Reference_WID',
  'greenhouse.post_headers.On-Behalf-Of',
  'recruitee.candidate.cover_letter_text',
  'avature.workflow.step.id',
  'teamtailor.application.attributes.x',
])('%s is passed on', (path) => {
  expect(whyNotPassedOn(path, path.split('.')[0] ?? '')).toBeNull();
});

test.each([
  ['workday.Candidate_Data', 'must go on from workday.Candidate_Data with one of Name_Detail_Data'],
  ['workday.Other.x', 'must go on from workday with one of Candidate_Data'],
  ['recruitee.candidate.x', 'must go on from recruitee.candidate with cover_letter_text'],
  ['lever.candidate.constructor', 'has "constructor" in it'],
  ['lever.candidate.toString', null],
  ['lever.toString.x', 'must go on from lever with candidate'],
  ['lever.candidate..x', 'has "" in it'],
  ['lever.candidate.a.b.c.d.e.f.g', 'is too deep'],
  ['toString.x', 'Kombo passes nothing on to toString'],
])('%s is judged by what Kombo lists', (path, why) => {
  const said = whyNotPassedOn(path, path.split('.')[0] ?? '');
  if (why === null) expect(said).toBeNull();
  else expect(said).toContain(why);
});

test.each([
  ['successfactors', 'custX', 'candidate', 'successfactors.Candidate.custX'],
  ['successfactors', 'custX', 'JobApplication', 'successfactors.JobApplication.custX'],
  ['successfactors', 'custX', '', 'successfactors.Candidate.custX'],
  ['recruitee', 'cover_letter_text', '', 'recruitee.candidate.cover_letter_text'],
  ['recruitee', 'other_text', '', null],
  ['icims', 'custX', '', null],
])('%s most likely takes %s (%s) at %s', (tool, name, hint, path) => {
  expect(likelyPath(tool, name, hint)).toBe(path);
});
