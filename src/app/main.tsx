import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './App.tsx';
import { preloadReceipt, preloadStart, preloadSubmissions } from './pages.ts';
import { guardDrops } from './shell/guard-drops.ts';
import { listenQuietly } from './shell/quiet-typing.ts';
import { followTheme } from './shell/theme.ts';

followTheme();
guardDrops();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
listenQuietly(root, () => createRoot(root)).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** The outbox, live receipts and the other pages come after what the person sees first. */
window.addEventListener('load', () => {
  setTimeout(async () => {
    const { startBackground } = await import('./outbox/background.ts');
    startBackground();
    for (const preload of [preloadReceipt, preloadSubmissions, preloadStart]) preload();
  }, 0);
});
