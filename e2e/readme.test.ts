/** The README says what is there: faults, commands and dependencies. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { FAULT_NAMES, FAULTS } from '../src/demo-ats/faults/faults.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test.each(FAULT_NAMES)('lists the fault %s with its sentence', (name) => {
  expect(readme).toContain(`| ${name} | ${FAULTS[name].sentence} |`);
});

test('lists every command', () => {
  const { start: _start, test: _test, ...scripts } = packageJson.scripts;
  for (const script of Object.keys(scripts)) expect(readme).toContain(`npm run ${script}`);
});

test('gives a reason for every dependency', () => {
  const all = { ...packageJson.dependencies, ...packageJson.devDependencies };
  for (const name of Object.keys(all)) {
    expect(readme).toContain(name.startsWith('@types/') ? '`@types/*`' : `\`${name}\``);
  }
});
