/** Plays the demo tour over whatever page is shown, round after round, until somebody stops it. */
import { createRoot } from 'react-dom/client';
import type { I18n } from '../../../i18n/i18n.ts';
import { I18nContext } from '../../../i18n/i18n.ts';
import { getPreferences, setPreferences } from '../../../platform/preferences.ts';
import { focusHeading } from '../../../platform/use-title.ts';
import { draftStore } from '../../../storage/device.ts';
import { openDraft, rememberLeft, removeLeft } from './own-draft.ts';
import { createPace } from './pace.ts';
import { perform, type Stage } from './perform.ts';
import { stopByHand } from './stop-by-hand.ts';
import { Tour } from './Tour.tsx';
import { TOUR } from './tour-script.ts';
import { NOTHING_SHOWN, tourView } from './tour-view.ts';

interface TourOptions {
  i18n: I18n;
  /** The demo's ATS that takes all of it. */
  integrationId: string;
  /** 1 is for people. */
  speed: number;
}

/** Rounds in a row that may get lost before the tour ends by itself. */
const MAX_LOST = 3;

let isPlaying = false;

/** Resolves when it was stopped; at once while another one plays. */
export async function playTour({ i18n, integrationId, speed }: TourOptions): Promise<void> {
  if (isPlaying) return;
  isPlaying = true;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  stopByHand(stop, stopping.signal);
  const { integration_id, recent_jobs } = getPreferences();
  const close = showOver(i18n, stop);
  const stage: Stage = { i18n, integrationId, pace: createPace(speed, stopping.signal) };
  try {
    await removeLeft();
    for (let lost = 0; lost < MAX_LOST; ) {
      lost = (await playRound(stage, stopping.signal)) ? 0 : lost + 1;
    }
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    rememberLeft(openDraft());
  } finally {
    stop();
    close();
    // What the tour chose is nobody's preference.
    setPreferences({ integration_id, recent_jobs });
    isPlaying = false;
  }
}

/** True when it came to its end, false when it got lost. @throws the reason when it is stopped */
async function playRound(stage: Stage, signal: AbortSignal): Promise<boolean> {
  const { pace, i18n } = stage;
  tourView.set(NOTHING_SHOWN);
  try {
    for (const { caption, acts } of TOUR) {
      tourView.set({ ...tourView.get(), caption });
      const [first, ...rest] = acts;
      // Where the page itself has to come first there is time to read.
      if (first) await perform(first, stage);
      await pace.read(i18n.t(caption));
      for (const act of rest) await perform(act, stage);
    }
    return true;
  } catch {
    signal.throwIfAborted();
    tourView.set({ ...NOTHING_SHOWN, caption: 'demo.tour.lost' });
    await pace.read(i18n.t('demo.tour.lost'));
    const id = openDraft();
    if (id !== null) await draftStore.remove(id);
    return false;
  }
}

/** Puts captions and pointer over the page; returns what takes them away again. */
function showOver(i18n: I18n, stop: () => void): () => void {
  const place = document.createElement('div');
  document.body.append(place);
  document.documentElement.dataset.tour = '';
  const root = createRoot(place);
  root.render(
    <I18nContext value={i18n}>
      <Tour onStop={stop} />
    </I18nContext>,
  );
  return () => {
    const hadFocus = place.contains(document.activeElement);
    root.unmount();
    place.remove();
    delete document.documentElement.dataset.tour;
    tourView.set(NOTHING_SHOWN);
    if (hadFocus) focusHeading();
  };
}
