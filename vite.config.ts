import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CHUNKS } from './build/chunks.ts';
import { messages } from './build/messages.ts';
import { noNodeParts } from './build/no-node-parts.ts';
import { precompress } from './build/precompress.ts';
import { readOnlyPdf } from './build/read-only-pdf.ts';
import { LATER_MESSAGES } from './src/app/i18n/later-messages.ts';

export default defineConfig({
  plugins: [react(), messages('src/app/i18n', LATER_MESSAGES), precompress()],
  worker: { format: 'es', plugins: () => [noNodeParts(), readOnlyPdf()] },
  build: {
    manifest: true,
    // light-dark() and nesting as written; older targets would have them rewritten.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Compressing takes most of the build, as it must: that is nothing to warn of.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: CHUNKS },
      },
    },
    // Small files too stay files: the Content-Security-Policy knows no inline script or font.
    assetsInlineLimit: 0,
  },
});
