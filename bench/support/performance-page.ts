/** The page of figures, docs/performance.md: each command has its place there, between two marks. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** When, which commit, and on what. */
export function circumstances(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const minute = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unnamed'}), ${memory} GiB`;
  const load = loadavg()[0]?.toFixed(1);
  return `Measured ${minute} UTC, commit ${commit}, Node ${process.version}, ${machine}, load ${load}.`;
}

/** Replaces what stands at the place of a command. @throws Error when the page has no such place */
export function writeFigures(command: string, figures: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- bench:${command} -->`, `<!-- /bench:${command} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${command}.`);
  writeFileSync(PAGE, `${page.slice(0, from)}${begin}\n${figures}\n${page.slice(to)}`);
}

/** Has the page a place for it? */
export function hasPlace(command: string): boolean {
  return readFileSync(PAGE, 'utf8').includes(`<!-- bench:${command} -->`);
}
