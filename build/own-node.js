/**
 * Runs after `npm ci`, in whichever Node the project's commands find, so in JavaScript that an old
 * one reads: says in one line whether it is the one that Intake needs, and fails when it is not.
 */
import { readFileSync } from 'node:fs';

const { optionalDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const needed = Object.values(optionalDependencies)[0];
const found = process.versions.node;

if (Number.parseInt(found, 10) >= Number.parseInt(needed, 10)) {
  console.log(`Intake runs on Node ${found}, whatever this machine has. Next: npm start`);
} else {
  console.error(
    `Intake needs Node ${needed}, and none came for this machine (${process.platform}, ${process.arch}). ` +
      `Here is ${found}. Put Node ${needed} or newer first in PATH, then run npm ci again.`,
  );
  process.exitCode = 1;
}
