/**
 * What a unit test waits for may take longer than the library's second on a machine that does other
 * things as well; a test never asserts a time. Whoever gives a limit keeps it.
 */
import { vi } from 'vitest';

/** In milliseconds; under the limit of a whole test. */
const PATIENCE = 15_000;

const { waitFor } = vi;
vi.waitFor = (callback, options) => waitFor(callback, options ?? PATIENCE);
