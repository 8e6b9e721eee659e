import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** Shows an address in the browser of whoever sits here. Where there is none, nothing happens. */
export function openInBrowser(url: string): void {
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...rest, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {
    // The address was printed: it can be opened by hand.
  });
  opener.unref();
}
