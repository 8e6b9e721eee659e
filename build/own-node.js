/**
 * Runs after `npm ci`, in whichever Node the project's commands find, so in JavaScript that an old
 * one reads: says in one line whether it is the one that Intake needs, and fails when it is not.
 * `npm ci --dry-run` runs it too, and has installed nothing that it could look at.
 */
import { readFileSync } from 'node:fs';

const { optionalDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const needed = Object.values(optionalDependencies)[0];
const found = process.versions.node;

if (process.env.npm_config_dry_run === 'true') {
  console.log(`Intake brings Node ${needed} with it.`);
} else if (Number.parseInt(found, 10) >= Number.parseInt(needed, 10)) {
  console.log(`Intake runs on Node ${found}, whatever this machine has. Next: npm start`);
} else {
  console.error(
    `Intake needs Node ${needed}, and none came for this machine (${process.platform}, ${process.arch}). ` +
      `Here is ${found}. Put Node ${needed} or newer first in PATH, then run npm ci again.`,
  );
  process.exitCode = 1;
}
