/** The README says what is there: scenarios, commands and dependencies. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { SCENARIO_NAMES, SCENARIOS } from '../src/demo-ats/scenarios/scenarios.ts';
import { type SentCreation, toCreation } from '../src/gateway/ats/creation.ts';
import type { Exchange, Unanswered } from '../src/gateway/ats/exchange.ts';
import { ERROR_MEANINGS, meaningOf, type Outcome } from '../src/kombo/answers/error.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const section = (heading: string): string =>
  readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

interface Row {
  /** What stands in code marks in the first cell. */
  names: string[];
  first: string;
  second: string;
}

/** The rows of the table of two columns below a heading. */
function tableOf(heading: string): Row[] {
  const rows = [...section(heading).matchAll(/^\| (.*) \| (.*) \|$/gm)].slice(1);
  return rows.map(([, first = '', second = '']) => ({
    names: [...first.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    first,
    second,
  }));
}

const SENT: SentCreation = {
  endpoint: 'candidates',
  tool: 'workday',
  jobId: 'job',
  answers: [],
  questions: [],
};

test('lists each scenario of the demo ATS with its sentence, and no other', () => {
  const listed = tableOf('Scenarios to try').map(({ first, second }) => [first, second]);
  expect(listed).toEqual(SCENARIO_NAMES.map((name) => [name, SCENARIOS[name].sentence]));
});

const DONE: Record<Outcome, string> = {
  retry: 'sent again',
  retry_once: 'sent again once',
  wait: 'waits',
  refused: 'refused',
  unknown: 'looked up',
};

const lost = (reason: Unanswered['reason'], requestLeft: boolean): Exchange[] => [
  { kind: 'unanswered', reason, code: null, requestLeft },
];
const answered = (...statuses: number[]) =>
  statuses.map(
    (status): Exchange => ({
      kind: 'answered',
      ...{ status, headers: {}, text: '<html></html>', whole: true, requestLeft: true },
    }),
  );

/** Failures without a code of the ATS, as they reach the gateway. */
const WITHOUT_CODE: Record<string, Exchange[]> = {
  'The name is not found, the connection is refused, TLS fails': lost('unreachable', false),
  'The connection breaks before the whole body has left': lost('connection_lost', false),
  '429, without a code or with one that nobody knows': [
    ...answered(429),
    ...answered(429).map((exchange) => ({ ...exchange, text: '{"error":{"code":"NEW"}}' })),
  ],
  "503 without a code, a proxy's page": answered(503),
  '408, 5xx or a redirect without a code': answered(302, 408, 500, 502, 504),
  'Another 4xx without a code': answered(400, 401, 403, 404, 409, 413, 422),
  'A page with status 200, or an error that nobody knows': [
    ...answered(200, 202),
    ...answered(200).map((exchange) => ({ ...exchange, text: '{"status":"error","error":{}}' })),
  ],
  'No answer in time': lost('timed_out', true),
  'The connection breaks after the body has left': lost('connection_lost', true),
  'The gateway is killed or stopped while it sends': lost('aborted', true),
};

test('says of each failure what the gateway does about it', () => {
  const rows = [...section('When the ATS fails').matchAll(/^\| (.*) \| (.*) \| (.*) \|$/gm)]
    .slice(1)
    .map(([, what = '', done = '', why = '']) => ({ what, done, why }));
  const codes = rows.flatMap(({ what }) => [...what.matchAll(/`([^`]+)`/g)].map(([, c = '']) => c));
  expect(codes.toSorted()).toEqual(Object.keys(ERROR_MEANINGS).toSorted());
  const others = rows.map(({ what }) => what).filter((what) => !what.includes('`'));
  expect(others).toEqual(Object.keys(WITHOUT_CODE));
  for (const { what, done, why } of rows) {
    const named = [...what.matchAll(/`([^`]+)`/g)].map(([, code = '']) => meaningOf(code, 400));
    const met = (WITHOUT_CODE[what] ?? []).map((exchange) => toCreation(exchange, SENT));
    const outcomes = [
      ...named.map(({ outcome }) => outcome),
      ...met.flatMap((creation) => (creation.kind === 'failed' ? [creation.outcome] : [])),
    ];
    expect(new Set(outcomes.map((outcome) => DONE[outcome])), what).toEqual(new Set([done]));
    expect(why, what).toMatch(/\w+ \w+/);
  }
});

test('lists each command with what it does, and no other', () => {
  const rows = tableOf('Commands');
  const listed = rows.flatMap(({ names }) => names.map((name) => /^npm (?:run )?(\S+)/.exec(name)));
  // What npm runs by itself is no command of anybody.
  const commands = Object.keys(packageJson.scripts).filter((name) => name !== 'postinstall');
  expect(listed.map((command) => command?.[1]).sort()).toEqual(commands.sort());
  for (const { first, second } of rows) expect(second, first).toMatch(/\w+ \w+/);
});

test('gives each dependency a reason, and none to what is not one', () => {
  const { dependencies, optionalDependencies, devDependencies } = packageJson;
  const all = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const rows = tableOf('Dependencies');
  const types = all.filter((name) => name.startsWith('@types/'));
  const listed = rows.flatMap(({ names }) => names);
  expect(listed.flatMap((name) => (name === '@types/*' ? types : [name])).sort()).toEqual(
    all.sort(),
  );
  for (const { first, second } of rows) expect(second, `why ${first}?`).toMatch(/\w+ \w+|\w{4,}/);
});
