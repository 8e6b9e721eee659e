/** The request that the product is named after, for tests: Kombo's own example. */
import type { CandidateBody } from './candidate-request.ts';

const CV = 'Hi there, Kombo is currently hiring engineers that love to work on developer products.';

/** A body with most of what a person can have; the CV is a short text. */
export const FRANK_DOE: CandidateBody = {
  candidate: {
    first_name: 'Frank',
    last_name: 'Doe',
    company: 'Acme Inc.',
    title: 'Head of Integrations',
    email_address: 'frank.doe@example.com',
    phone_number: '+1-541-754-3010',
    gender: 'MALE',
    salary_expectations: { amount: 100000, period: 'YEAR' },
    availability_date: '2021-01-01',
    location: { city: 'New York', country: 'US' },
    social_links: [
      { url: 'https://www.linkedin.com/in/frank-doe-123456789/' },
      { url: 'https://twitter.com/frankdoe' },
    ],
  },
  application: { job_id: 'BDpgnpZ148nrGh4mYHNxJBgx', stage_id: '8x3YKRDcuRnwShdh96ShBNn1' },
  attachments: [
    {
      name: 'Frank Doe CV.txt',
      data: Buffer.from(CV).toString('base64'),
      type: 'CV',
      content_type: 'text/plain',
    },
  ],
  screening_question_answers: [
    { question_id: '3phFBNXRweGnDmsU9o2vdPuQ', answer: 'Yes' },
    {
      question_id: 'EYJjhMQT3LtVKXnTbnRT8s6U',
      answer: ['GUzE666zfyjeoCJX6A8n7wh6', '5WPHzzKAv8cx97KtHRUV96U8', '7yZfKGzWigXxxRTygqAfHvyE'],
    },
  ],
};
