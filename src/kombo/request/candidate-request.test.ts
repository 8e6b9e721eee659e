/** Writing: the rules of the request and of its smaller blocks, by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateBody } from './arbitraries.ts';
import { CandidateBody, PostAtsCandidatesRequest } from './candidate-request.ts';
import { accepts, issuesOf, type Path, refuses, written } from './changed-request.fixture.ts';
import { FRANK_DOE } from './frank-doe.ts';

describe('the request', () => {
  test('takes the namesake request and changes nothing in it', () => {
    expect(CandidateBody.parse(FRANK_DOE)).toEqual(FRANK_DOE);
    const request = { x_integration_id: 'workday:abc', request_body: FRANK_DOE };
    expect(PostAtsCandidatesRequest.parse(request)).toEqual(request);
  });

  test('takes every generated body and changes nothing in it', () => {
    fc.assert(
      fc.property(candidateBody, (body) => {
        expect(CandidateBody.parse(body)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  test('needs a candidate and an application, and nothing else', () => {
    expect(issuesOf({})).toEqual(['candidate: required', 'application: required']);
    const { first_name, last_name, email_address } = FRANK_DOE.candidate;
    const least = {
      candidate: { first_name, last_name, email_address },
      application: { job_id: 'j' },
    };
    expect(issuesOf(least)).toEqual([]);
  });

  test('takes no key that Kombo does not know, wherever it stands', () => {
    refuses(['nick'], 1, ': unknown_key');
    refuses(['candidate', 'nick'], 'x', 'candidate: unknown_key');
    refuses(['candidate', 'location', 'street_2'], 'x', 'candidate.location: unknown_key');
    refuses(['candidate', 'location', 'raw'], 'x', 'candidate.location: unknown_key');
    refuses(
      ['candidate', 'salary_expectations', 'currency'],
      'USD',
      'candidate.salary_expectations: unknown_key',
    );
  });

  test('takes no null: what is not given is left out', () => {
    refuses(['candidate', 'company'], null, 'candidate.company: required');
    refuses(['candidate', 'gender'], null, 'candidate.gender: choice');
    refuses(['application', 'stage_id'], null, 'application.stage_id: required');
    refuses(['attachments'], null, 'attachments: required');
    refuses(['gdpr_consent'], null, 'gdpr_consent: required');
  });
});

describe('the application (Kombo 2.2)', () => {
  test('names one job, by the id of Kombo or of the ATS, and perhaps a stage', () => {
    accepts(['application', 'job_id'], 'remote:4711');
    accepts(['application', 'stage_id'], undefined);
    refuses(['application', 'job_id'], undefined, 'application.job_id: required');
    refuses(['application', 'job_id'], '', 'application.job_id: required');
  });
});

describe('an answer (Kombo 2.4)', () => {
  const answer: Path = ['screening_question_answers', 0, 'answer'];

  test.each([['a text'], [5.5], [0], [false], ['2026-07-01'], [['an option']]])(
    'may be %j',
    (value) => {
      accepts(answer, value);
      expect(written(answer, value)).toEqual(value);
    },
  );

  test('may be a file, which has no type', () => {
    const file = { name: 'a.pdf', content_type: 'application/pdf', data: 'SGk=' };
    accepts(answer, file);
    refuses(answer, { ...file, type: 'CV' }, 'screening_question_answers.0.answer: unknown_key');
  });

  test.each([[''], [' '], [[]]])('is never %j: it is left out', (value) => {
    refuses(answer, value, 'screening_question_answers.0.answer: required');
  });

  test.each([[null], [{}], [[1]]])('is never %j', (value) => {
    refuses(answer, value, 'screening_question_answers.0.answer: wrong_type');
  });
});

describe('the other blocks (Kombo 2.6)', () => {
  test('sourced_by credits a user by the id of Kombo or of the ATS', () => {
    accepts(['sourced_by'], { user_id: 'remote:12' });
    refuses(['sourced_by'], {}, 'sourced_by.user_id: required');
  });

  test('source has a name, a key and an id, each of them optional', () => {
    accepts(['source'], { name: 'Fair', unified_key: 'EVENT', id: '7' });
    accepts(['source'], {});
    refuses(['source'], { label: 'Fair' }, 'source: unknown_key');
  });

  test('consent is a yes or no with an end, each of them optional', () => {
    accepts(['gdpr_consent'], { given: false });
    refuses(['gdpr_consent'], { given: 'yes' }, 'gdpr_consent.given: wrong_type');
  });

  test('remote fields pass through as they are, by tool', () => {
    const fields = { workable: { candidate: { deep: [{ a: null }] } }, teamtailor: {} };
    expect(written(['remote_fields'], fields)).toEqual(fields);
    refuses(['remote_fields'], { workday: 1 }, 'remote_fields.workday: wrong_type');
  });
});
