/**
 * `npm run bench:record -- start crowd`: runs `bench:start` and `bench:crowd`, one after the other, and
 * puts what they print into docs/performance.md, with date, machine and commit. A command that ends
 * with a fault is recorded as well: what it printed says which limit was passed.
 */
import { spawn } from 'node:child_process';
import { circumstances, hasPlace, writeFigures } from './support/performance-page.ts';

const commands = process.argv.slice(2);
const unknown = commands.filter((command) => !/^[a-z-]+$/.test(command) || !hasPlace(command));
if (commands.length === 0 || unknown.length > 0) {
  console.error(`docs/performance.md has no place for: ${unknown.join(', ') || 'nothing'}.`);
  process.exit(1);
}
for (const command of commands) {
  const said = circumstances();
  const printed = await run(command);
  writeFigures(command, `${said}\n\n\`\`\`\n${printed}\n\`\`\``);
}

/** What it printed, without what npm and the build say. */
async function run(command: string): Promise<string> {
  const child = spawn('npm', ['run', '--silent', `bench:${command}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    process.stdout.write(part);
    text += part;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const isOurs = (line: string) =>
    !/^(vite v|transforming|rendering|computing|dist\/|✓ built|✓ \d+ modules)/.test(line);
  return text.split('\n').filter(isOurs).join('\n').trim().replaceAll('```', '');
}
