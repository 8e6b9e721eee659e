import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './build/budget.ts';
import { precompress } from './build/precompress.ts';
import { words } from './build/words.ts';
import { LATER_WORDS } from './src/app/words/later.ts';

const kB = 1024;

export default defineConfig({
  plugins: [
    react(),
    words('src/app/words', LATER_WORDS),
    budget({
      // React and its DOM are 66 kB of it.
      firstStep: 150 * kB,
      // Everything but the readers of CVs, which load when a CV is chosen.
      total: 360 * kB,
      lazy: [/^pdf/, /^cv-worker/],
    }),
    precompress(),
  ],
  worker: { format: 'es' },
  build: {
    // light-dark() and nesting as written; older targets would have them rewritten.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Compressing takes most of the build, as it must: that is nothing to warn of.
    rolldownOptions: { checks: { pluginTimings: false } },
    // Small files too stay files: the Content-Security-Policy knows no inline script or font.
    assetsInlineLimit: 0,
  },
});
