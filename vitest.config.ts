/**
 * Unit tests stand beside the source and run in Node. A file that needs a document says so in its
 * first line: `// @vitest-environment jsdom`. Journeys in a real browser are Playwright's.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { messages } from './build/messages.ts';
import { LATER_MESSAGES } from './src/app/i18n/later-messages.ts';

export default defineConfig({
  plugins: [react(), messages('src/app/i18n', LATER_MESSAGES)],
  test: {
    include: ['{src,build,e2e,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Two cores: more workers would only take turns.
    maxWorkers: 2,
    testTimeout: 30_000,
    setupFiles: ['build/wait-longer.ts'],
    // As in playwright.config.ts.
    retry: process.env.CI === undefined ? 0 : 1,
    restoreMocks: true,
    allowOnly: process.env.CI === undefined,
  },
});
