/** Light, dark, or what the system says. */
import { getPreferences, setPreferences } from './preferences.ts';

export type Theme = 'light' | 'dark';

const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)').matches;

function apply(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Shows the preferred theme from the first paint on. */
export function followTheme(): void {
  apply(getPreferences().theme);
}

/** The theme that is shown now. */
export function shownTheme(preferred: Theme | null): Theme {
  return preferred ?? (systemIsDark() ? 'dark' : 'light');
}

/** Changes to the other theme and remembers it. */
export function toggleTheme(): void {
  const theme = shownTheme(getPreferences().theme) === 'dark' ? 'light' : 'dark';
  setPreferences({ theme });
  apply(theme);
}
