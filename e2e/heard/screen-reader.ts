/**
 * A screen reader as people use it: Orca on a desktop of its own, real keys, and what was spoken as
 * text. Everything runs inside of one session bus (`dbus-run-session`), which the caller starts.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** So long each part of the desktop may take to be there: a machine may be busy with other things. */
const START_MS = 60_000;

/** A page that opens is not read whole by itself: who works in it all day turns that off. */
const PROFILE = { profile: ['Default', 'default'], sayAllOnLoad: false };
const SETTINGS = {
  general: { ...PROFILE, startingProfile: PROFILE.profile },
  profiles: { default: { ...PROFILE, pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

/** What it notes is written at once: kept back until there is more, the last words would seem unspoken. */
const CUSTOMIZATIONS = `import orca.debug
if orca.debug.debugFile: orca.debug.debugFile.reconfigure(line_buffering=True)
`;

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
  const stop = () => {
    for (const child of running.reverse()) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (command: string, words: string[], isThere: () => boolean) => {
    const child = spawn(command, words, { env: environment, stdio: 'ignore' });
    running.push(child);
    const until = performance.now() + START_MS;
    while (!isThere()) {
      if (child.exitCode === null && performance.now() < until) await sleep(200);
      else {
        stop();
        throw new Error(`${command} did not start. Is another one at display ${DISPLAY}?`);
      }
    }
  };
  const spoken = () =>
    existsSync(debugFile)
      ? [...readFileSync(debugFile, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{| \{|$)/gm)].map(
          ([, words = '']) => words,
        )
      : [];
  const run = (command: string, ...words: string[]) =>
    execFileSync(command, words, { env: environment, stdio: 'ignore' });
  const isOnBus = () => {
    const asked = ['--session', '--print-reply', '--dest=org.freedesktop.DBus'];
    const name = ['org.freedesktop.DBus.NameHasOwner', 'string:org.a11y.Bus'];
    const words = [...asked, '/org/freedesktop/DBus', ...name];
    const { stdout } = spawnSync('dbus-send', words, { env: environment, encoding: 'utf8' });
    return /boolean true/.test(stdout ?? '');
  };
  const answers = (command: string, ...words: string[]) =>
    spawnSync(command, words, { env: environment, stdio: 'ignore' }).status === 0;

  const own = join(folder, '.local/share/orca');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'user-settings.conf'), JSON.stringify(SETTINGS));
  writeFileSync(join(own, 'orca-customizations.py'), CUSTOMIZATIONS);

  const socket = `/tmp/.X11-unix/X${DISPLAY.slice(1)}`;
  await start('Xvfb', [DISPLAY, '-screen', '0', '1280x1000x24'], () => existsSync(socket));
  await start('openbox', [], () => answers('xdotool', 'get_desktop'));
  run('gsettings', 'set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true');
  await start(AT_SPI, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], isOnBus);
  // Its first words: "Screen reader on."
  await start('orca', ['--replace', `--debug-file=${debugFile}`], () => spoken().length > 0);

  return {
    environment,
    spoken,
    press: (key) => run('xdotool', 'key', '--clearmodifiers', key),
    type: (text) => run('xdotool', 'type', '--delay', MS_BETWEEN_LETTERS, text),
    stop,
  };
}
