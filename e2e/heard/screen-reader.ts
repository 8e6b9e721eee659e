/**
 * A screen reader as people use it: Orca on a desktop of its own, real keys, and what was spoken as
 * text. Everything runs inside of one session bus (`dbus-run-session`), which the caller starts.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ScreenReader {
  /** For the browser: its display, and that it is to be read. */
  environment: Record<string, string>;
  /** Everything that was spoken so far, in order. */
  spoken(): string[];
  /** A key as xdotool names it: `Tab`, `ctrl+Return`. */
  press(key: string): void;
  type(text: string): void;
  stop(): void;
}

const DISPLAY = ':97';
const AT_SPI = '/usr/libexec/at-spi-bus-launcher';
const MS_BETWEEN_LETTERS = '40';

/** A page that opens is not read whole by itself: who works in it all day turns that off. */
const PROFILE = { profile: ['Default', 'default'], sayAllOnLoad: false };
const SETTINGS = {
  general: { ...PROFILE, startingProfile: PROFILE.profile },
  profiles: { default: { ...PROFILE, pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

/** @throws Error when a part of it does not run; `npm run test:heard` installs them. */
export async function startScreenReader(): Promise<ScreenReader> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  const runtime = join(folder, 'run');
  mkdirSync(runtime, { mode: 0o700 });
  const debugFile = join(folder, 'orca.txt');
  const environment = {
    ...(process.env as Record<string, string>),
    DISPLAY,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    XDG_CURRENT_DESKTOP: 'GNOME',
    ACCESSIBILITY_ENABLED: '1',
    LANG: 'C.UTF-8',
  };
  const running: ChildProcess[] = [];
  const start = async (command: string, words: string[], settle: number) => {
    running.push(spawn(command, words, { env: environment, stdio: 'ignore' }));
    await sleep(settle);
  };
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { env: environment, stdio: 'ignore' });

  mkdirSync(join(folder, '.local/share/orca'), { recursive: true });
  writeFileSync(join(folder, '.local/share/orca/user-settings.conf'), JSON.stringify(SETTINGS));

  await start('Xvfb', [DISPLAY, '-screen', '0', '1280x1000x24'], 1_000);
  await start('openbox', [], 500);
  run('gsettings', 'set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true');
  await start(AT_SPI, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], 1_000);
  await start('orca', ['--replace', `--debug-file=${debugFile}`], 4_000);

  return {
    environment,
    spoken: () =>
      [...readFileSync(debugFile, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{| \{|$)/gm)].map(
        ([, words = '']) => words,
      ),
    press: (key) => run('xdotool', 'key', '--clearmodifiers', key),
    type: (text) => run('xdotool', 'type', '--delay', MS_BETWEEN_LETTERS, text),
    stop() {
      for (const child of running.reverse()) child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
