/** Hoshizora Pay, an invented payment company in Tokyo with an ATS that is new and odd. */

import { jobsAt } from '../a-job.ts';
import { choice, day, number, oddQuestion, text, yesNo } from '../a-question.ts';

/** Who hires at Hoshizora, by a short name for each. */
export const HOSHIZORA_TEAM = {
  takahashi: { first_name: '健', last_name: '高橋', email: 'ken.takahashi@hoshizora.example' },
  mori: { first_name: 'さくら', last_name: '森', email: 'sakura.mori@hoshizora.example' },
};

const aJob = jobsAt({
  key: 'hoshizora',
  careers_url: 'https://jobs.hoshizora.example/ja',
  ats_url: 'https://hoshizora.personio.example',
  team: HOSHIZORA_TEAM,
});

const TOKYO = {
  city: '渋谷区',
  state: '東京都',
  country: 'JP',
  zip_code: '150-0041',
  street_1: '神南1-2-3',
};

/** All of Hoshizora's jobs, in Japanese. */
export const HOSHIZORA_JOBS = [
  aJob({
    key: 'backend',
    name: 'バックエンドエンジニア（決済基盤）',
    place: TOKYO,
    pay: { from: 7_200_000, to: 10_500_000, currency: 'JPY', period: 'YEAR' },
    stages: ['書類選考', '一次面接', '最終面接', '内定'],
    team: ['takahashi', 'mori'],
    questions: [
      number('years', '実務経験は何年ですか？', { required: true, min: 0 }),
      choice('languages', '最も得意な言語', ['Go', 'Rust', 'Kotlin', 'その他'], { required: true }),
      text('other', '具体的な言語名', {
        required: true,
        when: { question: 'languages', is: ['その他'] },
      }),
    ],
    with: {
      job_code: 'ENG-77',
      department: 'プラットフォーム部',
      category: 'エンジニアリング',
      remote_work_status: 'REMOTE',
      description:
        '<p>1日あたり約<strong>200万件</strong>の取引を処理する決済基盤を開発します。</p>',
    },
  }),
  aJob({
    key: 'support',
    name: 'カスタマーサポート（英語・日本語）',
    place: TOKYO,
    team: ['mori'],
    questions: [yesNo('english', '英語で対応できますか？', { required: true })],
    with: { job_code: 'CS-12', employment_type: 'PART_TIME' },
  }),
  aJob({
    key: 'newer-than-the-client',
    name: 'Research Fellow (newer than its clients)',
    place: { raw: 'Somewhere between Tokyo and Osaka', country: 'Japan' },
    stages: [{ name: 'Applied', status: null }],
    questions: [
      oddQuestion('ranking', 'Rank these topics', {
        type: 'RANKING',
        items: ['Fraud', 'Latency', 'Privacy'],
      }),
      oddQuestion('ranking-required', 'Rank these cities', { type: 'RANKING' }, { required: true }),
      oddQuestion('new-display', 'A text of a new look', {
        type: 'TEXT',
        display_type: 'MARKDOWN',
      }),
      day('start', 'Start date'),
    ],
    with: {
      job_code: 'RF-1',
      employment_type: 'FELLOWSHIP',
      remote_work_status: 'NOMADIC',
      visibility: 'EVERYWHERE',
      salary_period: 'PER_PUBLICATION',
      salary_currency: 'JPY',
      salary_amount: 300_000,
    },
  }),
];
