/**
 * Follows when the session ends, for whoever is there (WCAG 2.2.1). Keys and presses on this page are
 * use of it, though most of them ask the gateway nothing: whoever types for an hour stays signed in.
 */
import { api } from '../../api/api.ts';
import { ApiSignedOut } from '../../api/request.ts';
import { createStore } from '../../platform/store.ts';

/** `ending`: `at` is when, in milliseconds since 1970; by `age` it cannot be prolonged. */
export type SessionState =
  | { name: 'fine' }
  | { name: 'ending'; at: number; by: 'idle' | 'age' }
  | { name: 'ended' };

/** Use is told to the gateway so often at most, and an end that is near looked at, in milliseconds. */
const STEP_MS = 60_000;
const NEAR_STEP_MS = 15_000;

/** What it asks; a test has its own. */
type Asks = Pick<typeof api, 'session' | 'sessionEnd'>;

/** Begins to follow it. `stay` is what a person decides who was warned. */
export function watchSession(asks: Asks = api) {
  const state = createStore<SessionState>({ name: 'fine' });
  let isUsed = false;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;

  const use = () => {
    isUsed = true;
  };
  const show = (next: SessionState) => {
    const now = state.get();
    const isSame = now.name === next.name && next.name !== 'ending';
    if (!isSame) state.set(next);
  };

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    clearTimeout(timer);
    let wait = STEP_MS;
    try {
      if (isUsed) {
        isUsed = false;
        dueAt = 0;
        await asks.session();
      }
      if (Date.now() >= dueAt) {
        const { in_ms, by, warn_ms } = await asks.sessionEnd();
        if (in_ms === null) return;
        const isNear = in_ms <= warn_ms;
        dueAt = isNear ? 0 : Date.now() + in_ms - warn_ms;
        wait = isNear ? Math.min(NEAR_STEP_MS, in_ms + 1) : Math.min(STEP_MS, in_ms - warn_ms);
        show(isNear ? { name: 'ending', at: Date.now() + in_ms, by } : { name: 'fine' });
      }
    } catch (error) {
      if (error instanceof ApiSignedOut) {
        show({ name: 'ended' });
        return;
      }
    } finally {
      isLooking = false;
    }
    timer = setTimeout(look, wait);
  }

  const onVisible = () => {
    dueAt = 0;
    if (document.visibilityState === 'visible' && state.get().name !== 'ended') void look();
  };
  window.addEventListener('keydown', use, { passive: true });
  window.addEventListener('pointerdown', use, { passive: true });
  document.addEventListener('visibilitychange', onVisible);
  void look();
  return {
    state,
    stay: () => {
      use();
      return look();
    },
    stop() {
      clearTimeout(timer);
      window.removeEventListener('keydown', use);
      window.removeEventListener('pointerdown', use);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
}
