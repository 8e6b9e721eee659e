import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { queryClient } from '../api/query-client.ts';
import { invitationInPage } from '../api/session-data.ts';
import { PAGE_PATTERNS } from '../form/page-urls.ts';
import { preloadMessages } from '../i18n/I18nProvider.tsx';
import { firstScreen } from '../platform/first-screen.ts';
import { listenQuietly } from '../platform/guards/bypass-react-events.ts';
import { guardComposing } from '../platform/guards/guard-composing.ts';
import { guardDrops } from '../platform/guards/guard-drops.ts';
import { guardPastes } from '../platform/guards/guard-pastes.ts';
import { followPreferences } from '../platform/preferences.ts';
import { followTheme } from '../platform/theme.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { readAhead } from '../storage/drafts/drafts-query.ts';
import { followPerson } from '../storage/person.ts';
import { followWipes } from '../storage/wipe-device.ts';
import { App } from './App.tsx';
import { isArriving, isNobody } from './nobody.ts';
import { preloadReceipt, preloadStart, preloadSubmissions } from './pages.ts';

followPreferences();
followTheme();
followWipes();
followPerson();
guardComposing();
guardDrops();
guardPastes();

/** So long at most the page waits for its rows, in milliseconds: drawn at once with them it is there sooner. */
const WAIT_FOR_ROWS_MS = 200;

/** However busy a page is, the next one is fetched after so long. Milliseconds. */
const PRELOADED_WITHIN_MS = 5_000;

/** The rows are read while the code that shows them comes, and both before anything is drawn. */
async function rowsAreThere(): Promise<void> {
  const rows = [preloadMessages(), preloadStart(), readAhead(queryClient)];
  const late = new Promise((resolve) => setTimeout(resolve, WAIT_FOR_ROWS_MS));
  await Promise.race([Promise.all(rows), late]);
}

function draw(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id "root".');
  listenQuietly(root, () => createRoot(root)).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const isStart = window.location.pathname === PAGE_PATTERNS.start;
if (isStart && !isNobody && invitationInPage === null) {
  // In pieces: a whole page with its rows takes longer than the 50 ms that are felt.
  void rowsAreThere().then(() => startTransition(draw));
} else draw();

/** The outbox, live receipts and the other pages come after what the person sees first. */
void firstScreen.then(async () => {
  if (isNobody || isArriving) return;
  const { startBackground } = await import('../delivery/outbox/background.ts');
  startBackground();
  if (invitationInPage !== null) return;
  // One after the other: what the person does meanwhile finds a free connection.
  for (const preload of [preloadReceipt, preloadSubmissions, preloadStart]) {
    await new Promise<void>((resolve) => whenIdle(resolve, PRELOADED_WITHIN_MS));
    await preload();
  }
});
